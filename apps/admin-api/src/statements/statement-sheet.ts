import { dateIn } from '@holdfast/domain/calendar-date';
import { readStatement, type Statement } from '@holdfast/prisma-payment/read-statement';
import type { Platform } from '../platform.ts';

/** A statement with whose and of when it is. */
export interface StatementSheet extends Statement {
  readonly hotel: { readonly id: string; readonly name: string; readonly address: string };
  readonly month: string;
  readonly timeZone: string;
  /** Whether the month is over where the hotel is. */
  readonly complete: boolean;
}

/** Reads a hotel's statement of a month; the caller has made sure that it may be read. */
export async function readSheet(
  { catalog, payments }: Platform,
  { hotelId, month, livemode }: { hotelId: string; month: string; livemode: boolean },
): Promise<StatementSheet> {
  const { id, name, timeZone, ...place } = await catalog.hotel.findUniqueOrThrow({
    where: { id: hotelId },
    select: { id: true, name: true, timeZone: true, address: true, city: true, countryCode: true },
  });
  const statement = await readStatement(payments, { hotelId, livemode, month, timeZone });
  return {
    ...statement,
    hotel: { id, name, address: `${place.address}, ${place.city}, ${place.countryCode}` },
    month,
    timeZone,
    complete: dateIn(timeZone, new Date()).slice(0, 7) > month,
  };
}
