import { Type } from 'typebox';
import { section } from './section.ts';

/** Where a process listens; `variable` lets "port in use" name what to change. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly variable: string;
}

/**
 * The section of one port.
 *
 * @example listen('CUSTOMER_API_PORT', 3000)
 */
export function listen(variable: `${string}_PORT`, defaultPort: number) {
  const variables = Type.Object({
    [variable]: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 65_535,
        description: 'The port this process listens on (0 lets the system choose).',
        examples: [defaultPort],
      }),
    ),
    LISTEN_HOST: Type.Optional(
      Type.String({ minLength: 1, description: 'The address to listen on; 0.0.0.0 in a container.' }),
    ),
  });
  return section(variables, (values): ListenOptions => {
    const given = values as Record<string, unknown>;
    return {
      host: (given.LISTEN_HOST as string | undefined) ?? '127.0.0.1',
      port: (given[variable] as number | undefined) ?? defaultPort,
      variable,
    };
  });
}
