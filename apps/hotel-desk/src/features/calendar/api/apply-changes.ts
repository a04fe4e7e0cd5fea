import type { AdminSchemas } from '@holdfast/sdk/admin';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { api } from '../../../app/api.ts';
import { addDays } from '../../../app/dates.ts';
import { allWeekdays, type Draft, type Wanted } from '../draft.ts';

/** What a room type has two of: each is changed by a call of its own, with a version of its own. */
export type Part = 'inventory' | 'pricing';

/** One call to be made. */
export interface Task {
  readonly roomTypeId: string;
  readonly name: string;
  readonly part: Part;
}

/** A call that was refused or did not get through. */
export interface FailedTask extends Task {
  readonly error: unknown;
  /** What is there now, where somebody else has changed it meanwhile. */
  readonly current?: AdminSchemas['Inventory'] | AdminSchemas['Pricing'];
}

/** The versions that the next calls have to name; kept up to date by what is answered. */
export type Versions = Map<string, number | null>;

export const versionKey = ({ roomTypeId, part }: Task) => `${part} ${roomTypeId}`;

/** The calls that a change of these room types takes. */
export function tasksOf(
  roomTypes: readonly { readonly roomTypeId: string; readonly name: string }[],
  wanted: Wanted,
): Task[] {
  const parts: Part[] = [
    ...(wanted.inventory === undefined ? [] : ['inventory' as const]),
    ...(wanted.price === undefined ? [] : ['pricing' as const]),
  ];
  return roomTypes.flatMap(({ roomTypeId, name }) => parts.map((part) => ({ roomTypeId, name, part })));
}

/** Makes the calls one after the other, and answers with those that failed. */
export async function applyChanges(
  tasks: readonly Task[],
  {
    draft,
    wanted,
    versions,
  }: { readonly draft: Draft; readonly wanted: Wanted; readonly versions: Versions },
): Promise<FailedTask[]> {
  const failed: FailedTask[] = [];
  for (const task of tasks) {
    try {
      const { version } = await make(task, draft, wanted, versions.get(versionKey(task)) ?? null);
      versions.set(versionKey(task), version);
    } catch (error) {
      failed.push({ ...task, error, ...conflictOf(error, task, versions) });
    }
  }
  return failed;
}

function make({ roomTypeId, part }: Task, draft: Draft, wanted: Wanted, version: number | null) {
  const nights = {
    from: draft.from,
    until: addDays(draft.last, 1),
    ...(draft.weekdays.length === allWeekdays.length ? {} : { weekdays: [...draft.weekdays] }),
  };
  const path = { roomTypeId };
  return part === 'inventory'
    ? api.changeInventory({ path, body: { version, nights: [{ ...nights, ...wanted.inventory }] } })
    : api.changePricing({
        path,
        body: { version, prices: [{ ...nights, amountMinor: wanted.price?.amountMinor ?? null }] },
      });
}

/** After a conflict the next attempt names what is there now: whoever sends it has seen that. */
function conflictOf(error: unknown, task: Task, versions: Versions): Pick<FailedTask, 'current'> {
  if (!(error instanceof HoldfastError) || error.code !== 'VERSION_CONFLICT') return {};
  const current = error.problem?.current as FailedTask['current'];
  if (current === undefined) return {};
  versions.set(versionKey(task), current.version);
  return { current };
}
