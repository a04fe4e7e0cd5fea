import type { CustomerSchemas } from '@holdfast/sdk/customer';

type Step = CustomerSchemas['Step'];

/** How a step looks: what it means to whoever watches it. */
export type StepLook = 'waiting' | 'running' | 'done' | 'bad' | 'undone';

const looks: Readonly<Record<Step['state'], StepLook>> = {
  waiting: 'waiting',
  running: 'running',
  retrying: 'running',
  done: 'done',
  refused: 'bad',
  failed: 'bad',
  undoing: 'running',
  undone: 'undone',
  stuck: 'bad',
};

/** The look of a step in a state. */
export const stepLook = ({ state }: Pick<Step, 'state'>): StepLook => looks[state];

/** What keeps a step from being done: a key of `booking.steps.faults`. */
export type StepFault = 'timeout' | 'provider' | 'database' | 'other';

/** Why a step is tried again, for people; undefined where it is not, or its first attempt is under way. */
export function stepFault({ state, lastFault }: Pick<Step, 'state' | 'lastFault'>): StepFault | undefined {
  if (state !== 'retrying' && lastFault === undefined) return undefined;
  const fault = lastFault ?? '';
  if (/PROVIDER.*TIME|TIME.*PROVIDER/.test(fault)) return 'timeout';
  if (/PROVIDER|BREAKER|PAYMENT|NOT_SENT/.test(fault)) return 'provider';
  return /DATABASE|POSTGRES|PRISMA/i.test(fault) ? 'database' : 'other';
}

/** Whether something takes longer than people expect: a step is tried again, or they have waited for a while. */
export function takesLong(steps: readonly Pick<Step, 'state'>[], waitedMillis: number): boolean {
  return steps.some(({ state }) => state === 'retrying' || state === 'stuck') || waitedMillis > 10_000;
}
