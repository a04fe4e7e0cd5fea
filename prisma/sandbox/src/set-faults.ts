import type { Fault, Setting } from '../generated/client.ts';
import type { SandboxDatabase } from './database.ts';

export type { Setting };

/** A rule by which the sandbox fails. */
export interface FaultRule {
  readonly operation: string;
  readonly kind: string;
  /** Calls it strikes; null until it is deleted. */
  readonly times: number | null;
  readonly bookingId?: string | undefined;
  readonly latencyMillis?: number | undefined;
}

/** Adds a rule; it strikes from the next call on. */
export function addFault(db: SandboxDatabase, rule: FaultRule): Promise<Fault> {
  return db.fault.create({
    data: {
      operation: rule.operation,
      kind: rule.kind,
      remaining: rule.times,
      bookingId: rule.bookingId ?? null,
      latencyMillis: rule.latencyMillis ?? null,
    },
  });
}

/** All rules, used up ones (remaining 0) too. */
export function listFaults(db: SandboxDatabase): Promise<Fault[]> {
  return db.fault.findMany({ orderBy: { id: 'asc' } });
}

/** Deletes one rule, or all; returns how many. */
export async function deleteFaults(db: SandboxDatabase, id?: number): Promise<number> {
  const { count } = await db.fault.deleteMany({ where: id === undefined ? {} : { id } });
  return count;
}

/** Changes the settings given and returns all. */
export function changeSettings(
  db: SandboxDatabase,
  change: { authorizationSeconds?: number; latencyMillis?: number; refundDelayMillis?: number },
): Promise<Setting> {
  return db.setting.upsert({ where: { id: 1 }, create: { id: 1, ...change }, update: change });
}
