import { parseArgs } from 'node:util';

/** A bench's flags: numbers with what they are by default, and `--save`. */
export type Flags<Numbers extends Record<string, number>> = Numbers & { readonly save: boolean };

/**
 * Reads `--name=number` flags.
 * @throws an Error with the usage for a flag or a value that does not exist
 */
export function readFlags<const Numbers extends Record<string, number>>(
  command: string,
  defaults: Numbers,
  args: string[],
): Flags<{ [Name in keyof Numbers]: number }> {
  const flags = Object.entries(defaults).map(([name, number]) => `  --${name}=${number}`);
  const usage = [`${command} -- [flags]`, ...flags, '  --save'].join('\n');
  const names = Object.keys(defaults).map((name) => [name, { type: 'string' }] as const);
  const { values } = parseArgs({
    args,
    options: { ...Object.fromEntries(names), save: { type: 'boolean', default: false } },
  });
  const given: Record<string, unknown> = values;
  const numbers = Object.entries(defaults).map(([name, byDefault]) => {
    const number = Number(given[name] ?? byDefault);
    if (!Number.isInteger(number) || number < 1) {
      throw new Error(`--${name} cannot be "${given[name]}".\n\n${usage}`);
    }
    return [name, number];
  });
  return { ...Object.fromEntries(numbers), save: given.save === true };
}
