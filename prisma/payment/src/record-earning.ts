import { toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** A stay that has ended, with what was taken for it and given back. Amounts are minor units of its currency. */
export interface EarnedStay {
  readonly bookingId: string;
  readonly hotelId: string;
  readonly livemode: boolean;
  readonly number: string;
  readonly checkIn: string;
  readonly checkOut: string;
  readonly currency: string;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly pointsMinor: number;
}

/** KNOWN was earned before; NOT_YET has a refund open, or other refunds than the booking counts. */
export type EarningOutcome = 'EARNED' | 'KNOWN' | 'NOT_YET';

/**
 * Credits the stay's hotel with what it earned less the commission, and the platform with that, in one posting
 * `earning:<booking>`. Asked again, also at the same time, it posts nothing.
 */
export async function recordEarning(
  db: PaymentDatabase,
  stay: EarnedStay,
  commissionBasisPoints: number,
): Promise<EarningOutcome> {
  const [row] = await db.$queryRaw<[{ outcome: EarningOutcome }]>`
    SELECT record_earning(${stay.bookingId}, ${stay.hotelId}, ${stay.livemode}, ${stay.number}, ${stay.checkIn},
      ${stay.checkOut}, ${stay.currency}, ${toMoneyColumn(stay.capturedMinor)}::bigint,
      ${toMoneyColumn(stay.pointsMinor)}::bigint, ${toMoneyColumn(stay.refundedMinor)}::bigint,
      ${commissionBasisPoints}::integer) AS outcome`;
  return row.outcome;
}

/**
 * Takes refunds that came after their stay was earned off what hotel and platform were credited with, and puts back
 * what failed, one posting for each. Returns how many it posted, at most `limit`; together with its likes, each once.
 */
export async function adjustEarnings(
  db: PaymentDatabase,
  query: { readonly since: Date; readonly limit: number },
): Promise<number> {
  const [row] = await db.$queryRaw<[{ posted: number }]>`
    SELECT adjust_earnings(${query.since}::timestamptz, ${query.limit}::integer) AS posted`;
  return row.posted;
}
