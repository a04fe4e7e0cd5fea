import { parseArgs } from 'node:util';

const temporalKinds = ['sqlite', 'postgres'] as const;
export type TemporalKind = (typeof temporalKinds)[number];
const providerKinds = ['instant', 'sandbox'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** The ways of booking, by the letters of the report. */
export const ways = {
  a: '(a) five steps, no engine',
  b: '(b) five Temporal activities',
  c: '(c) bookStay through the worker',
  d: '(d) POST /bookings by HTTP',
} as const;
export type Way = keyof typeof ways;

/** What is measured, and for how long. */
export interface BenchOptions {
  readonly ways: readonly Way[];
  readonly temporal: readonly TemporalKind[];
  readonly provider: ProviderKind;
  /** How long the payment provider takes for each call, one round of measurements for each. */
  readonly providerMillis: readonly number[];
  readonly callers: number;
  /** Worker processes, for `bookStay` and the edge. */
  readonly workers: number;
  /** How long each row is measured, after a warm-up of half of it. */
  readonly seconds: number;
  readonly save: boolean;
}

export const usage = `npm run bench -- [flags]
  --ways=a,b,c,d                    which ways of booking (all)
  --temporal=sqlite|postgres|both   where Temporal keeps its histories (both)
  --provider=instant|sandbox        who answers payments: a stand-in in memory, or apps/sandbox-psp (instant)
  --provider-millis=0,300           how long each payment call takes; a round for each (0,300)
  --callers=100                     callers at once
  --workers=1                       worker processes
  --seconds=10                      how long each row is measured
  --save                            also write benches/results/latest.md`;

/** @throws an Error with the usage for a flag or a value that does not exist */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      ways: { type: 'string', default: Object.keys(ways).join() },
      temporal: { type: 'string', default: 'both' },
      provider: { type: 'string', default: 'instant' },
      'provider-millis': { type: 'string', default: '0,300' },
      callers: { type: 'string', default: '100' },
      workers: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '10' },
      save: { type: 'boolean', default: false },
    },
  });
  const letters = Object.keys(ways) as Way[];
  return {
    ways: values.ways.split(',').map((letter) => oneOf(letters, letter, '--ways')),
    temporal:
      values.temporal === 'both' ? temporalKinds : [oneOf(temporalKinds, values.temporal, '--temporal')],
    provider: oneOf(providerKinds, values.provider, '--provider'),
    providerMillis: values['provider-millis'].split(',').map((text) => count(text, '--provider-millis', 0)),
    callers: count(values.callers, '--callers', 1),
    workers: count(values.workers, '--workers', 1),
    seconds: count(values.seconds, '--seconds', 1),
    save: values.save,
  };
}

function oneOf<Kind extends string>(kinds: readonly Kind[], text: string, flag: string): Kind {
  const kind = kinds.find((candidate) => candidate === text);
  if (kind === undefined) throw new Error(`${flag} cannot be "${text}".\n\n${usage}`);
  return kind;
}

function count(text: string, flag: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${flag} cannot be "${text}".\n\n${usage}`);
  return number;
}
