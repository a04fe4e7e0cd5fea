import type { AuditEntry } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type { AuditEntry };

/** One line: who did what to what, from where. Ids only, no other personal data. */
export interface NewAuditEntry {
  readonly phase: string;
  readonly requestId: string;
  readonly edge: string;
  readonly actorId: string;
  readonly actorRoles: readonly string[];
  readonly address: string;
  readonly action: string;
  readonly objectId?: string;
  readonly status?: number;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/**
 * Writes a line of the audit log, after every one that is being written: ids become visible in their order, so that
 * whoever reads on after an id misses none.
 */
export async function appendAudit(db: IdentityDatabase, line: NewAuditEntry): Promise<void> {
  const { phase, requestId, edge, actorId, actorRoles, address, action } = line;
  const { objectId = null, status = null } = line;
  await db.$executeRaw`
    WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext('audit_log')))
    INSERT INTO audit_log (phase, request_id, edge, actor_id, actor_roles, address, action, object_id, status,
                           before, after)
    SELECT ${phase}, ${requestId}, ${edge}, ${actorId}, ${[...actorRoles]}::text[], ${address}, ${action},
           ${objectId}, ${status}::int, ${jsonOf(line.before)}::jsonb, ${jsonOf(line.after)}::jsonb
      FROM turn`;
}

/** Which lines to read. */
export interface AuditQuery {
  readonly actorId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly action?: string | undefined;
  readonly requestId?: string | undefined;
  /** From this instant on. */
  readonly from?: Date | undefined;
  /** Before this instant. */
  readonly until?: Date | undefined;
  /** Only those that follow the line with this id in the order that is asked for. */
  readonly after?: bigint | undefined;
  /** The latest first instead of the oldest. */
  readonly newestFirst?: boolean | undefined;
  readonly limit: number;
}

/** Lines of the audit log in the order in which they were written, or back from the latest. */
export function listAudit(
  db: IdentityDatabase,
  { from, until, after, newestFirst = false, limit, ...where }: AuditQuery,
): Promise<AuditEntry[]> {
  const named = Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined));
  const at = { ...(from === undefined ? {} : { gte: from }), ...(until === undefined ? {} : { lt: until }) };
  return db.auditEntry.findMany({
    where: { ...named, at, ...(after === undefined ? {} : { id: { [newestFirst ? 'lt' : 'gt']: after } }) },
    orderBy: { id: newestFirst ? 'desc' : 'asc' },
    take: limit,
  });
}

/** What came of what was done to any of these objects, oldest first; of more than 200 lines the latest. */
export async function readAuditOf(db: IdentityDatabase, objectIds: readonly string[]): Promise<AuditEntry[]> {
  const lines = await db.auditEntry.findMany({
    where: { objectId: { in: [...objectIds] }, phase: { not: 'ASKED' } },
    orderBy: { id: 'desc' },
    take: 200,
  });
  return lines.reverse();
}

const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
