import { feed } from '@holdfast/sdk/paging';
import type { PartnerClient, PartnerSchemas } from '@holdfast/sdk/partner';

/** What the feed has of one booking, the oldest event first. A real system keeps `next` and goes on from there. */
export async function readEvents(
  partner: PartnerClient,
  bookingId: string,
): Promise<PartnerSchemas['PartnerEvent'][]> {
  const found: PartnerSchemas['PartnerEvent'][] = [];
  const parts = feed((after) => partner.listEvents({ query: { limit: 200, ...(after ? { after } : {}) } }));
  for await (const { items } of parts) {
    found.push(...items.filter(({ data }) => data.bookingId === bookingId));
  }
  return found;
}
