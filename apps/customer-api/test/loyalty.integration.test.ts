import { addDays } from '@holdfast/domain/calendar-date';
import { writePromoCode } from '@holdfast/prisma-booking/promo-codes';
import { changeHotelRates } from '@holdfast/prisma-inventory/change-hotel-rates';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await changeHotelRates(api.platform.inventory, {
    hotelId: 'htl_sea',
    version: null,
    actorId: 'usr_test',
    rules: [{ kind: 'PROMOTION', code: 'FEW', percentOff: 10 }],
    charges: [],
  });
});
afterAll(() => api.close());

const guest = { fullName: 'Ada Example', email: 'ada@example.com' };

let keys = 0;
let nights = 0;
/** Books one night at 100.00, each time another, since nothing gives rooms back here. */
async function book(accountId: string, body: object) {
  const headers = await as(accountId, `points-${++keys}`);
  const checkIn = addDays(firstNight, nights++ % 30);
  const stay = { roomTypeId: 'rt_sea_double', checkIn, checkOut: addDays(checkIn, 1), guests: 2 };
  return api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers,
    payload: { ...stay, guest, ...body },
  });
}

async function loyaltyOf(accountId: string) {
  const answer = await api.edge.inject({ url: '/api/v1/loyalty', headers: await as(accountId) });
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

/** Ends a booking as a saga and a stay would. */
const end = (id: string, data: object) => api.platform.bookings.booking.update({ where: { id }, data });

async function earn(accountId: string, points: number) {
  const { id } = (await book(accountId, {})).json();
  await end(id, { status: 'COMPLETED', capturedAmountMinor: points * 100 });
}

describe('loyalty points', () => {
  test('are none before the first stay', async () => {
    expect(await loyaltyOf('usr_new')).toEqual({ points: 0, items: [], page: 1, pageSize: 20, total: 0 });
  });

  test('pay a part of a booking, shown beside its price, and come back when it expires', async () => {
    await earn('usr_pays', 5_100);
    const answer = await book('usr_pays', { spendPoints: 5_000 });
    expect(answer.statusCode).toBe(202);
    const booking = answer.json();
    const row = await api.platform.bookings.booking.findUnique({ where: { id: booking.id } });
    expect(row?.microsPerEuro).toBe(1_000_000n);
    expect(booking).toMatchObject({
      totalPrice: { amountMinor: 10_000, currency: 'EUR' },
      points: { spent: 5_000, amount: { amountMinor: 5_000, currency: 'EUR' } },
    });
    expect(await loyaltyOf('usr_pays')).toMatchObject({
      points: 100,
      items: [
        { kind: 'SPENT', points: -5_000, bookingId: booking.id },
        { kind: 'EARNED', points: 5_100 },
      ],
      total: 2,
    });
    await end(booking.id, { status: 'EXPIRED' });
    expect((await loyaltyOf('usr_pays')).points).toBe(5_100);
  });

  test('pay at most half, by the hundred, and only what is there', async () => {
    await earn('usr_half', 200);
    for (const spendPoints of [5_100, 150, 0]) {
      const answer = await book('usr_half', { spendPoints });
      expect(answer.json()).toMatchObject({ error: 'VALIDATION_ERROR' });
    }
    const answer = await book('usr_half', { spendPoints: 300 });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ error: 'NOT_ENOUGH_POINTS' });
    expect((await loyaltyOf('usr_half')).points).toBe(200);
  });
});

describe('a booking that points paid a part of', () => {
  test('is not changed to one that costs less than that', async () => {
    await earn('usr_changes', 15_000);
    const checkIn = addDays(firstNight, 32);
    const paid = { checkIn, checkOut: addDays(checkIn, 3), spendPoints: 15_000 };
    const { id } = (await book('usr_changes', paid)).json();
    await end(id, { status: 'CONFIRMED', settledAt: new Date(), capturedAmountMinor: 15_000 });
    const change = async (nights: number) => {
      const query = { checkIn, checkOut: addDays(checkIn, nights) };
      const url = `/api/v1/bookings/${id}/change`;
      return api.edge.inject({ url, query, headers: await as('usr_changes') });
    };
    expect((await change(2)).statusCode).toBe(200);
    expect((await change(1)).json()).toMatchObject({ error: 'BOOKING_STATE_CONFLICT', bookingId: id });
  });
});

describe('a promotion code with few uses', () => {
  test('is refused once it is used up, and the refusal is not remembered', async () => {
    await writePromoCode(api.platform.bookings, { code: 'few', maxUses: 1, maxUsesPerAccount: null });
    const first = await book('usr_promo', { promotionCode: 'FEW' });
    expect(first.json().totalPrice).toEqual({ amountMinor: 9_000, currency: 'EUR' });
    const [key, night] = [`points-${keys + 1}`, nights];
    const second = await book('usr_promo', { promotionCode: 'few' });
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ error: 'PROMOTION_EXHAUSTED' });
    await end(first.json().id, { status: 'CANCELLED' });
    [keys, nights] = [Number(key.replace('points-', '')) - 1, night];
    expect((await book('usr_promo', { promotionCode: 'few' })).statusCode).toBe(202);
  });
});
