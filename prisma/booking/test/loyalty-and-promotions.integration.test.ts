import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { currencyExponent } from '@holdfast/domain/money';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AcceptedBooking, acceptBooking } from '../src/accept-booking.ts';
import { NotEnoughPoints, PromotionExhausted } from '../src/acceptance-refusals.ts';
import { type BookingDatabase, openBookingDatabase } from '../src/database.ts';
import { noteRefund } from '../src/note-refund.ts';
import { writePromoCode } from '../src/promo-codes.ts';
import { readLoyalty } from '../src/read-loyalty.ts';
import { acceptable } from './acceptable-booking.ts';

let database: Awaited<ReturnType<typeof createTemporaryDatabase>>;
let db: BookingDatabase;

beforeAll(async () => {
  database = await createTemporaryDatabase('booking');
  db = openBookingDatabase({ url: database.url, maxConnections: 20, connectTimeoutMillis: 30_000 });
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
const accept = (booking: Partial<AcceptedBooking>) =>
  acceptBooking(db, { ...acceptable, bookingId: newId('bk'), ...booking });
const pointsOf = async (accountId: string) =>
  (await readLoyalty(db, { accountId, page: 1, pageSize: 1 })).points;

/** What was written about an account's points for a booking, in order. */
async function entriesOf(bookingId: string) {
  const entries = await db.loyaltyEntry.findMany({ where: { bookingId }, orderBy: { id: 'asc' } });
  return entries.map(({ kind, points }) => [kind, points]);
}

async function move(id: string, status: string, money: { captured?: bigint; refunded?: bigint } = {}) {
  await db.booking.update({
    where: { id },
    data: { status, capturedAmountMinor: money.captured ?? 0n, refundedAmountMinor: money.refunded ?? 0n },
  });
}

/** An account that has earned this many points with a stay. */
async function accountWith(points: number): Promise<string> {
  const accountId = newId('usr');
  const { id } = await accept({ accountId });
  await move(id, 'COMPLETED', { captured: BigInt(points) * 100n });
  return accountId;
}

describe('points', () => {
  test('are earned once for what was paid and kept, when the stay is over', async () => {
    const accountId = newId('usr');
    const { id } = await accept({ accountId });
    await move(id, 'CONFIRMED', { captured: 34_567n });
    expect(await pointsOf(accountId)).toBe(0);
    await move(id, 'COMPLETED', { captured: 34_567n, refunded: 4_500n });
    await move(id, 'COMPLETED', { captured: 34_567n });
    expect(await entriesOf(id)).toEqual([['EARNED', 300]]);
    expect(await pointsOf(accountId)).toBe(300);
  });

  test('are one for each euro that was paid, whatever the currency', async () => {
    const earned = async (currency: string, captured: bigint, microsPerEuro?: number) => {
      const { id, accountId } = await accept({
        ...{ accountId: newId('usr'), microsPerEuro },
        totalPrice: { amountMinor: Number(captured), currency },
      });
      await move(id, 'COMPLETED', { captured });
      return pointsOf(accountId);
    };
    expect(await earned('EUR', 12_399n)).toBe(123);
    expect(await earned('EUR', 12_399n, 1_000_000)).toBe(123);
    expect(await earned('JPY', 10_000n, 162_500_000)).toBe(61);
    expect(await earned('USD', 10_800n, 1_080_000)).toBe(100);
    expect(await earned('KWD', 100_000n, 330_000)).toBe(303);
    expect(await earned('JPY', 10_000n)).toBe(0);
    expect(await earned('JPY', 9_000_000_000_000_000n, 1)).toBe(1_000_000);
  });

  test('are taken back as refunds lower what was kept of a stay that is over', async () => {
    const accountId = await accountWith(50);
    const { id } = await accept({ accountId });
    await move(id, 'COMPLETED', { captured: 60_000n });
    const refund = (refundId: string, amountMinor: number, state: 'PENDING' | 'SUCCEEDED' | 'FAILED') =>
      noteRefund(db, { bookingId: id, refundId, amountMinor, reason: 'GOODWILL', state });
    await refund('re_adjust_1', 10_050, 'PENDING');
    await refund('re_adjust_1', 10_050, 'SUCCEEDED');
    expect([await pointsOf(accountId), await entriesOf(id)]).toEqual([
      549,
      [
        ['EARNED', 600],
        ['ADJUSTED', -101],
      ],
    ]);
    await refund('re_adjust_2', 20_000, 'PENDING');
    expect(await pointsOf(accountId)).toBe(349);
    await refund('re_adjust_2', 20_000, 'FAILED');
    expect(await pointsOf(accountId)).toBe(549);
  });

  test('are not taken back below nothing, and a refund that fails gives back no more than was taken', async () => {
    const accountId = newId('usr');
    const { id } = await accept({ accountId });
    await move(id, 'COMPLETED', { captured: 60_000n });
    await accept({ accountId, points: { spent: 500, amountMinor: 500 } });
    const note = { bookingId: id, refundId: 're_below', amountMinor: 60_000, reason: 'GOODWILL' } as const;
    await noteRefund(db, { ...note, state: 'PENDING' });
    expect(await pointsOf(accountId)).toBe(0);
    await noteRefund(db, { ...note, state: 'FAILED' });
    expect(await pointsOf(accountId)).toBe(100);
    expect((await entriesOf(id)).at(-1)).toEqual(['ADJUSTED', 0]);
  });

  test('of other stays are left alone by a refund of one that earned none', async () => {
    const accountId = await accountWith(50);
    const { id } = await accept({ accountId, totalPrice: { amountMinor: 60_000, currency: 'USD' } });
    await move(id, 'COMPLETED', { captured: 60_000n });
    const refund = { bookingId: id, refundId: 're_none', amountMinor: 60_000, reason: 'GOODWILL' } as const;
    await noteRefund(db, { ...refund, state: 'SUCCEEDED' });
    expect([await pointsOf(accountId), await entriesOf(id)]).toEqual([50, []]);
  });

  test('count whole units of every currency there is', async () => {
    const currencies = Intl.supportedValuesOf('currency');
    const found = await db.$queryRaw<{ currency: string; exponent: number }[]>`
      SELECT currency, currency_exponent(currency) AS exponent FROM unnest(${currencies}::text[]) currency`;
    const expected = currencies.map((currency) => ({ currency, exponent: currencyExponent(currency) }));
    expect(found).toEqual(expected);
  });

  test('that are spent come back when the booking comes to nothing, once', async () => {
    const accountId = await accountWith(500);
    const { id, pointsSpent } = await accept({ accountId, points: { spent: 300, amountMinor: 300 } });
    expect([pointsSpent, await pointsOf(accountId)]).toEqual([300, 200]);
    await move(id, 'CANCELLED');
    await move(id, 'CANCELLED');
    expect(await entriesOf(id)).toEqual([
      ['SPENT', -300],
      ['RETURNED', 300],
    ]);
    expect(await pointsOf(accountId)).toBe(500);
  });

  test('stay spent on a guest who did not come', async () => {
    const accountId = await accountWith(500);
    const { id } = await accept({ accountId, points: { spent: 100, amountMinor: 100 } });
    await move(id, 'CONFIRMED', { captured: 50_000n });
    await move(id, 'NO_SHOW', { captured: 50_000n });
    expect(await pointsOf(accountId)).toBe(400);
  });

  test('are not spent twice: of fifty bookings at once those are accepted that they pay for', async () => {
    const accountId = await accountWith(1_000);
    const ids = Array.from({ length: 50 }, () => newId('bk'));
    const results = await Promise.allSettled(
      ids.map((bookingId) => accept({ bookingId, accountId, points: { spent: 300, amountMinor: 300 } })),
    );
    const refused = results.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
    expect(refused).toHaveLength(47);
    expect(refused.every((reason) => reason instanceof NotEnoughPoints)).toBe(true);
    expect(await pointsOf(accountId)).toBe(100);
    expect(await db.booking.count({ where: { id: { in: ids } } })).toBe(3);
    expect(await db.outboxMessage.count({ where: { key: { in: ids } } })).toBe(3);
    expect(await db.guest.count({ where: { id: { in: ids.map((id) => id.replace('bk_', 'gst_')) } } })).toBe(
      3,
    );
  });

  test('are spent once by a request that comes twice', async () => {
    const accountId = await accountWith(300);
    const same = { accountId, bookingId: newId('bk'), points: { spent: 300, amountMinor: 300 } };
    const rows = await Promise.all([accept(same), accept(same), accept(same)]);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(1);
    expect(await pointsOf(accountId)).toBe(0);
  });
});

describe('a limited promotion code', () => {
  test('is used as often as it may be, by fifty bookings at once, and again when one comes to nothing', async () => {
    await writePromoCode(db, { code: 'Ten', maxUses: 10, maxUsesPerAccount: null });
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () => accept({ accountId: newId('usr'), promotionCode: 'ten' })),
    );
    const accepted = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    const refused = results.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
    expect([accepted.length, refused.length]).toEqual([10, 40]);
    expect(refused.every((reason) => reason instanceof PromotionExhausted)).toBe(true);
    const [first] = accepted;
    for (const status of ['EXPIRED', 'EXPIRED']) await move(first?.id ?? '', status);
    expect(await db.promoCode.findUnique({ where: { code: 'TEN' } })).toMatchObject({ used: 9 });
    await accept({ promotionCode: 'TEN' });
    await expect(accept({ promotionCode: 'TEN' })).rejects.toBeInstanceOf(PromotionExhausted);
  });

  test('is used only so often by one account', async () => {
    await writePromoCode(db, { code: 'ONCE', maxUses: 100, maxUsesPerAccount: 1 });
    const accountId = newId('usr');
    const { id } = await accept({ accountId, promotionCode: 'ONCE' });
    await expect(accept({ accountId, promotionCode: 'once' })).rejects.toBeInstanceOf(PromotionExhausted);
    await accept({ accountId: newId('usr'), promotionCode: 'ONCE' });
    await move(id, 'REJECTED');
    await accept({ accountId, promotionCode: 'ONCE' });
  });

  test('leaves points alone when it refuses', async () => {
    await writePromoCode(db, { code: 'NONE', maxUses: 0, maxUsesPerAccount: null });
    const accountId = await accountWith(200);
    const points = { spent: 200, amountMinor: 200 };
    await expect(accept({ accountId, points, promotionCode: 'NONE' })).rejects.toThrow(PromotionExhausted);
    expect(await pointsOf(accountId)).toBe(200);
  });

  test('of any other name has no limit', async () => {
    await accept({ promotionCode: 'FREE' });
    expect(await db.promoUse.count({ where: { code: 'FREE' } })).toBe(0);
  });
});
