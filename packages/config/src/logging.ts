import { Type } from 'typebox';
import { section } from './section.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** How much is logged. */
export const logging = section(
  Type.Object({
    LOG_LEVEL: Type.Optional(
      Type.Union(
        levels.map((level) => Type.Literal(level)),
        { description: `One of ${levels.join(', ')}.`, examples: ['info'] },
      ),
    ),
  }),
  (values) => ({ level: (values.LOG_LEVEL as (typeof levels)[number] | undefined) ?? 'info' }),
);
