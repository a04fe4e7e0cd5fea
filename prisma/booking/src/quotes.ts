import type { Money } from '@holdfast/domain/money';
import type { Stay } from '@holdfast/domain/stay';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase } from './database.ts';
import type { BookingTerms } from './terms.ts';

/** A price for a stay, and the terms that go with it, until it expires. It holds no rooms. */
export interface Quote extends Stay {
  readonly id: string;
  readonly livemode: boolean;
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly rooms: number;
  readonly guests: number;
  readonly promotionCode: string | null;
  readonly totalPrice: Money;
  readonly terms: BookingTerms;
  readonly expiresAt: Date;
}

/** Writes a quote that holds for `ttlSeconds`, and clears away a few that ended more than a day ago. */
export async function writeQuote(
  db: BookingDatabase,
  { ttlSeconds, ...quote }: Omit<Quote, 'id' | 'expiresAt'> & { ttlSeconds: number },
): Promise<Quote> {
  const [written] = await db.$queryRaw<{ id: string; expiresAt: Date }[]>`
    WITH old AS (
      DELETE FROM quotes WHERE id IN (
        SELECT id FROM quotes WHERE expires_at < now() - interval '1 day' LIMIT 10 FOR UPDATE SKIP LOCKED)
    )
    INSERT INTO quotes (id, livemode, hotel_id, room_type_id, check_in, check_out, rooms, guests, promotion_code,
      total_amount_minor, currency, terms, expires_at)
    VALUES ('qt_' || replace(gen_random_uuid()::text, '-', ''), ${quote.livemode}, ${quote.hotelId},
      ${quote.roomTypeId}, ${quote.checkIn}, ${quote.checkOut}, ${quote.rooms}, ${quote.guests},
      ${quote.promotionCode}, ${quote.totalPrice.amountMinor}, ${quote.totalPrice.currency},
      ${JSON.stringify(quote.terms)}::jsonb, now() + ${ttlSeconds} * interval '1 second')
    RETURNING id, expires_at AS "expiresAt"`;
  if (written === undefined) throw new Error('a quote was not written');
  return { ...quote, ...written };
}

/** A quote of the caller's mode, also one that has expired, or null when there is none. */
export async function findQuote(
  db: BookingDatabase,
  { quoteId, livemode }: { quoteId: string; livemode: boolean },
): Promise<Quote | null> {
  const row = await db.quote.findFirst({ where: { id: quoteId, livemode } });
  if (row === null) return null;
  const { totalAmountMinor, currency, terms, createdAt: _, ...quote } = row;
  return {
    ...quote,
    totalPrice: { amountMinor: fromMoneyColumn(totalAmountMinor), currency },
    terms: terms as unknown as BookingTerms,
  };
}
