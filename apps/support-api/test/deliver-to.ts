import type { NotificationDatabase } from '@holdfast/prisma-notification/database';

/** A delivery to a partner's endpoint that was given up after its second attempt; its id. */
export async function deliverTo(
  db: NotificationDatabase,
  name: string,
  { livemode = true, endpointState = 'ACTIVE' }: { livemode?: boolean; endpointState?: string } = {},
): Promise<string> {
  const partnerId = `ptn_${name}`;
  const url = `https://partner.example/${name}`;
  const secret = endpointState === 'DELETED' ? null : 'sealed';
  await db.webhookEndpoint.create({
    data: {
      ...{ id: `whe_${name}`, partnerId, livemode, url, secret, eventTypes: ['*'], state: endpointState },
    },
  });
  const event = { type: 'booking.confirmed', bookingId: `bk_${name}`, data: {}, occurredAt: new Date() };
  await db.partnerEvent.create({ data: { id: `evt_${name}`, partnerId, livemode, ...event } });
  const about = { partnerId, livemode, eventId: `evt_${name}`, endpointId: `whe_${name}` };
  const state = { state: 'FAILED', dueAt: null, attempts: 2 };
  await db.webhookDelivery.create({ data: { id: `whd_${name}`, ...about, ...state } });
  await db.webhookAttempt.createMany({
    data: [1, 2].map((number) => ({
      ...{ deliveryId: `whd_${name}`, number, finishedAt: new Date(), durationMillis: 12 },
      ...{ status: 500 + number, error: 'HTTP_STATUS' },
    })),
  });
  return `whd_${name}`;
}
