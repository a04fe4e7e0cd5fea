import type { WebhookAttempt, WebhookDelivery } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';

/** A delivery of any partner with what it tells of, where it goes and its attempts; never a secret. */
export type AnyDelivery = WebhookDelivery & {
  readonly event: { readonly type: string; readonly bookingId: string | null };
  readonly endpoint: { readonly url: string; readonly state: string };
  readonly tries: readonly WebhookAttempt[];
};

const told = {
  event: { select: { type: true, bookingId: true } },
  endpoint: { select: { url: true, state: true } },
} as const;
const lastTry = { orderBy: { number: 'desc' }, take: 1 } as const;

/** Which deliveries to list. `page` counts from 1. */
export interface DeliveryQuestion {
  readonly livemode: boolean;
  /** Any of these states of rows; all unless told. */
  readonly states?: readonly string[] | undefined;
  readonly partnerId?: string | undefined;
  readonly endpointId?: string | undefined;
  /** What they tell of. */
  readonly bookingId?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of the deliveries of all partners, the latest first, each with its last attempt. */
export async function listAllDeliveries(
  db: NotificationDatabase,
  { livemode, states, partnerId, endpointId, bookingId, page, pageSize }: DeliveryQuestion,
): Promise<{ items: AnyDelivery[]; total: number }> {
  const where = {
    livemode,
    ...(states === undefined ? {} : { state: { in: [...states] } }),
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(endpointId === undefined ? {} : { endpointId }),
    ...(bookingId === undefined ? {} : { event: { bookingId } }),
  };
  const [items, total] = await Promise.all([
    db.webhookDelivery.findMany({
      where,
      include: { ...told, tries: lastTry },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.webhookDelivery.count({ where }),
  ]);
  return { items, total };
}

/** A delivery of any partner with all its attempts, the first first, or null. */
export function findAnyDelivery(
  db: NotificationDatabase,
  { deliveryId: id, livemode }: { readonly deliveryId: string; readonly livemode: boolean },
): Promise<AnyDelivery | null> {
  return db.webhookDelivery.findFirst({
    where: { id, livemode },
    include: { ...told, tries: { orderBy: { number: 'asc' } } },
  });
}
