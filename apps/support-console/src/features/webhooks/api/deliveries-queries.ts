import type { SupportSchemas } from '@holdfast/sdk/support';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** An event on its way to a partner's endpoint. */
export type Delivery = SupportSchemas['PartnerDelivery'];
export type DeliveryState = Delivery['state'];

/** Which deliveries are shown. */
export interface DeliveriesShown {
  readonly state: DeliveryState | 'all';
  readonly partnerId?: string;
  readonly endpointId?: string;
  readonly bookingId?: string;
  readonly page: number;
}

/** Deliveries of all partners, the latest first, by pages. */
export const deliveriesQuery = (shown: DeliveriesShown) => {
  const { state, partnerId, endpointId, bookingId, page } = shown;
  return queryOptions({
    queryKey: ['deliveries', shown],
    queryFn: ({ signal }) =>
      api.listWebhookDeliveries({
        query: {
          page,
          ...(state === 'all' ? {} : { state }),
          ...(partnerId === undefined ? {} : { partnerId }),
          ...(endpointId === undefined ? {} : { endpointId }),
          ...(bookingId === undefined ? {} : { bookingId }),
        },
        signal,
      }),
    refetchInterval: 10_000,
  });
};

/** One delivery with its attempts. */
export const deliveryQuery = (deliveryId: string) =>
  queryOptions({
    queryKey: ['delivery', deliveryId],
    queryFn: ({ signal }) => api.getWebhookDelivery({ path: { deliveryId }, signal }),
  });
