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
