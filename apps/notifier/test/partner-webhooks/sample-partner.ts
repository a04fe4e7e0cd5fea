import { randomBytes, randomUUID } from 'node:crypto';
import type { Vault } from '@holdfast/personal-data/vault';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { recordPartnerEvent } from '@holdfast/prisma-notification/partner-events';
import { findDelivery, listDeliveries } from '@holdfast/prisma-notification/webhook-deliveries';
import { addEndpoint, findEndpoint, secretField } from '@holdfast/prisma-notification/webhook-endpoints';

export const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;
export const newRequest = () => ({ requestId: newId('op'), fingerprint: 'f' });
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

interface World {
  readonly notification: NotificationDatabase;
  readonly vault: Vault;
}

/** A partner in test mode with one endpoint that hears of everything. */
export async function newPartner({ notification, vault }: World, url: string) {
  const partner = { partnerId: newId('ptn'), livemode: false };
  const { partnerId } = partner;
  const endpoint = { ...partner, endpointId: newId('whe') };
  const secret = newSecret();
  const sealed = await vault.seal(secretField(partnerId), secret);
  await addEndpoint(notification, { ...endpoint, ...newRequest(), url, eventTypes: ['*'], secret: sealed });
  const all = { state: undefined, endpointId: undefined, page: 1, pageSize: 100 };
  const deliveries = async () => (await listDeliveries(notification, { ...partner, ...all })).items;
  return {
    ...{ partnerId, endpoint, secret, deliveries },
    read: () => findEndpoint(notification, endpoint),
    seal: (text: string) => vault.seal(secretField(partnerId), text),
    /** Something happens to a booking of the partner's; the event's id. */
    async event() {
      const id = newId('evt');
      const data = { bookingId: 'bk_1', version: 2, status: 'CONFIRMED' };
      const told = { type: 'booking.confirmed', bookingId: 'bk_1', data, occurredAt: new Date() };
      await recordPartnerEvent(notification, { id, ...partner, ...told });
      return id;
    },
    /** The one delivery there is, with its attempts. */
    async delivery() {
      const [only] = await deliveries();
      const found = await findDelivery(notification, { ...partner, deliveryId: only?.id ?? '' });
      if (found === null) throw new Error('there is no delivery');
      return found;
    },
    /** Makes the next attempt due, which else is a matter of seconds to hours. */
    hurry: () =>
      notification.webhookDelivery.updateMany({
        where: { partnerId, state: 'PENDING' },
        data: { dueAt: new Date(0) },
      }),
  };
}
