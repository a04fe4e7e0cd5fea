import { randomUUID } from 'node:crypto';
import type { NotificationDatabase } from '../src/database.ts';
import { type NewPartnerEvent, recordPartnerEvent } from '../src/partner-events.ts';
import { addEndpoint, findEndpoint } from '../src/webhook-endpoints.ts';

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

export const newPartner = () => ({ partnerId: newId('ptn'), livemode: false });
export type SamplePartner = ReturnType<typeof newPartner>;

/** A request under a key of its own. */
export const newRequest = () => ({ requestId: newId('prq'), fingerprint: 'f' });

export const sealed = { first: 'sealed-1', second: 'sealed-2' };

/** An endpoint that hears of everything. */
export async function newEndpoint(
  db: NotificationDatabase,
  partner: SamplePartner,
  eventTypes: readonly string[] = ['*'],
) {
  const own = { ...partner, endpointId: newId('whe') };
  const url = 'https://partner.example/hooks';
  await addEndpoint(db, { ...own, ...newRequest(), url, eventTypes, secret: sealed.first });
  return { ...own, read: () => findEndpoint(db, own) };
}

/** An event that is recorded. */
export async function newEvent(
  db: NotificationDatabase,
  partner: SamplePartner,
  event: Partial<NewPartnerEvent> = {},
) {
  const recorded = {
    id: newId('evt'),
    ...partner,
    type: 'booking.confirmed',
    bookingId: 'bk_1',
    data: { bookingId: 'bk_1' },
    occurredAt: new Date('2027-01-01T00:00:00Z'),
    ...event,
  };
  return { ...recorded, result: await recordPartnerEvent(db, recorded) };
}
