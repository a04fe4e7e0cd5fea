import type { PartnerRequest } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';

export type PartnerRequestRow = PartnerRequest;

/** What makes a request of a partner's the same again. */
export interface KeyedRequest {
  /** Derived from account, mode, route and idempotency key (decision D4). */
  readonly requestId: string;
  readonly fingerprint: string;
}

/** What was asked under the key before, or null; compare its fingerprint. */
export function findPartnerRequest(
  db: NotificationDatabase,
  requestId: string,
): Promise<PartnerRequestRow | null> {
  return db.partnerRequest.findUnique({ where: { id: requestId } });
}

/** Writes that something was asked for under the key; the row that was there first is returned. */
export async function keepPartnerRequest(
  db: NotificationDatabase,
  { requestId: id, fingerprint, subjectId }: KeyedRequest & { readonly subjectId: string },
): Promise<PartnerRequestRow> {
  await db.partnerRequest.createMany({ data: { id, fingerprint, subjectId }, skipDuplicates: true });
  return db.partnerRequest.findUniqueOrThrow({ where: { id } });
}

/** Forgets requests that were made more than so many days ago, at most so many; how many. */
export function removePartnerRequests(
  db: NotificationDatabase,
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<number> {
  return db.$executeRaw`
    DELETE FROM partner_requests WHERE id IN (
      SELECT id FROM partner_requests WHERE created_at < now() - make_interval(days => ${days}::int)
      ORDER BY created_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)`;
}
