import { addDays } from '@holdfast/domain/calendar-date';
import { changeHotelRates } from '@holdfast/prisma-inventory/change-hotel-rates';
import { changePrices } from '@holdfast/prisma-inventory/change-prices';
import { readRatePlan } from '@holdfast/prisma-inventory/change-rate-plan';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const stay = {
  roomTypeId: 'rt_sea_double',
  checkIn: firstNight,
  checkOut: addDays(firstNight, 2),
  guests: 2,
};
const guest = { fullName: 'Ada Example', email: 'ada@example.com' };

const quote = (body: object) =>
  api.edge.inject({ method: 'POST', url: '/api/v1/quotes', payload: { ...stay, ...body } });

let keys = 0;
async function book(body: object) {
  const headers = await as('usr_ada', `quoted-${++keys}`);
  const payload = { ...stay, guest, ...body };
  return api.edge.inject({ method: 'POST', url: '/api/v1/bookings', headers, payload });
}

/** Sets the price of the first night of the double, in euro cents; null takes it away. */
async function setPrice(amountMinor: number | null) {
  const { inventory } = api.platform;
  const plan = await readRatePlan(inventory, { roomTypeId: 'rt_sea_double' });
  await changePrices(inventory, {
    roomTypeId: 'rt_sea_double',
    version: plan?.version ?? 1,
    actorId: 'usr_test',
    prices: [{ from: firstNight, until: addDays(firstNight, 1), amountMinor }],
  });
}

const expire = (id: string) =>
  api.platform.bookings.quote.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } });

describe('a quote', () => {
  test('tells nights, lines, total and until when cancelling refunds what; no token is needed', async () => {
    const answer = await quote({});
    expect(answer.statusCode).toBe(201);
    const body = answer.json();
    expect(body).toMatchObject({ ...stay, rooms: 1, hotelId: 'htl_sea' });
    expect(body.totalPrice).toEqual({ amountMinor: 20_000, currency: 'EUR' });
    expect(body.nights).toHaveLength(2);
    expect(body.cancellation).toEqual([
      { until: expect.stringMatching(/^\d{4}-/), refund: { amountMinor: 20_000, currency: 'EUR' } },
    ]);
    const minutes = (Date.parse(body.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14.5);
    expect(minutes).toBeLessThanOrEqual(15);
  });

  test.each([
    ['an unknown room type', { roomTypeId: 'rt_none' }, 404, 'NOT_FOUND'],
    ['a member it does not know', { colour: 'red' }, 400, 'VALIDATION_ERROR'],
    ['a code that takes nothing off', { promotionCode: 'NOTHING' }, 400, 'VALIDATION_ERROR'],
    ['what is sold out', { roomTypeId: 'rt_sea_full' }, 409, 'ROOM_NOT_AVAILABLE'],
    ['too many guests', { guests: 3 }, 400, 'VALIDATION_ERROR'],
  ])('is refused for %s', async (_, body, status, error) => {
    expect((await quote(body)).json()).toMatchObject({ status, error });
  });
});

describe('booking with a quote', () => {
  test('gets its price and lines, though the price has gone up since', async () => {
    const quoted = (await quote({})).json();
    await setPrice(15_000);
    const booking = (await book({ quoteId: quoted.id })).json();
    await setPrice(null);
    expect(booking.totalPrice).toEqual(quoted.totalPrice);
    expect(booking.priceLines).toEqual(quoted.lines);
    expect(booking.cancellation).toEqual(quoted.cancellation);
  });

  test('once it has expired gets PRICE_CHANGED with the price of now, and nothing is written', async () => {
    const quoted = (await quote({})).json();
    await setPrice(15_000);
    await expire(quoted.id);
    const before = await api.platform.bookings.booking.count();
    const problem = (await book({ quoteId: quoted.id })).json();
    expect(problem).toMatchObject({
      status: 409,
      error: 'PRICE_CHANGED',
      expectedPrice: { amountMinor: 20_000, currency: 'EUR' },
      currentPrice: { amountMinor: 25_000, currency: 'EUR' },
    });
    expect(await api.platform.bookings.booking.count()).toBe(before);
    const tolerated = (await book({ quoteId: quoted.id, priceToleranceMinor: 5_000 })).json();
    await setPrice(null);
    expect(tolerated.totalPrice.amountMinor).toBe(25_000);
  });

  test('of another stay, or that there is not, is refused', async () => {
    const quoted = (await quote({})).json();
    expect((await book({ quoteId: quoted.id, checkOut: addDays(firstNight, 3) })).json()).toMatchObject({
      error: 'VALIDATION_ERROR',
      details: [{ field: 'quoteId' }],
    });
    expect((await book({ quoteId: 'qt_none' })).json()).toMatchObject({ error: 'NOT_FOUND' });
  });
});

describe('booking at an expected price', () => {
  test('is refused when it costs more than expected and tolerated, and takes a lower price', async () => {
    const expectedPrice = { amountMinor: 19_000, currency: 'EUR' };
    expect((await book({ expectedPrice, priceToleranceMinor: 999 })).json()).toMatchObject({
      error: 'PRICE_CHANGED',
      currentPrice: { amountMinor: 20_000, currency: 'EUR' },
    });
    expect((await book({ expectedPrice, priceToleranceMinor: 1_000 })).json().totalPrice.amountMinor).toBe(
      20_000,
    );
    const higher = { amountMinor: 30_000, currency: 'EUR' };
    expect((await book({ expectedPrice: higher })).json().totalPrice.amountMinor).toBe(20_000);
  });

  test('in another currency is refused', async () => {
    const answer = await book({ expectedPrice: { amountMinor: 20_000, currency: 'USD' } });
    expect(answer.json()).toMatchObject({ error: 'VALIDATION_ERROR', details: [{ field: 'expectedPrice' }] });
  });
});

describe('a promotion', () => {
  test('takes its share off, in capitals or not, and is booked with the quote', async () => {
    const { inventory } = api.platform;
    const rules = [{ kind: 'PROMOTION' as const, code: 'SPRING', percentOff: 10 }];
    const charges = [
      {
        kind: 'TAX' as const,
        name: 'City tax',
        included: false,
        basis: 'PER_GUEST_NIGHT' as const,
        amountMinor: 200,
      },
    ];
    await changeHotelRates(inventory, {
      hotelId: 'htl_sea',
      version: null,
      actorId: 'usr_test',
      rules,
      charges,
    });
    const quoted = (await quote({ promotionCode: 'spring' })).json();
    expect(quoted.totalPrice.amountMinor).toBe(18_000 + 800);
    expect(
      quoted.lines.map(({ kind, amountMinor }: { kind: string; amountMinor: number }) => [kind, amountMinor]),
    ).toEqual([
      ['ROOM', 20_000],
      ['PROMOTION', -2_000],
      ['TAX', 800],
    ]);
    expect((await book({ quoteId: quoted.id })).json().totalPrice).toEqual(quoted.totalPrice);
    expect((await book({ quoteId: quoted.id, promotionCode: 'OTHER' })).json()).toMatchObject({
      details: [{ field: 'promotionCode' }],
    });
  });
});
