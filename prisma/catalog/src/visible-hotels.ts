import type { Prisma } from '../generated/client.ts';

/** Which hotels a caller may see: active ones, and in test mode only those flagged sandbox (decision D10). */
export function visibleHotels(livemode: boolean): Prisma.HotelWhereInput {
  return livemode ? { status: 'ACTIVE' } : { status: 'ACTIVE', sandbox: true };
}
