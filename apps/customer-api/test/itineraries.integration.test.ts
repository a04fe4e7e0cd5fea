import { addDays } from '@holdfast/domain/calendar-date';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { markActionRequired } from '@holdfast/prisma-booking/hold-booking';
import { closeItinerary, settleItinerary } from '@holdfast/prisma-booking/settle-itinerary';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const stay = (roomTypeId: string, from: number, nights: number, guests = 2) => ({
  roomTypeId,
  checkIn: addDays(firstNight, from),
  checkOut: addDays(firstNight, from + nights),
  guests,
});
const good = {
  stays: [stay('rt_sea_double', 0, 2), stay('rt_hill_family', 2, 3)],
  paymentMethodId: 'pm_card_visa',
  guest: { fullName: 'Grace Canary', email: 'grace@canary.example' },
};

async function ask(body: object, { user = 'usr_ada', key = `${crypto.randomUUID()}` } = {}) {
  const headers = await as(user, key);
  return api.edge.inject({ method: 'POST', url: '/api/v1/itineraries', headers, payload: body });
}
const rowCount = () => api.platform.bookings.booking.count();

describe('refused before anything is written', () => {
  test.each([
    ['one stay', { ...good, stays: good.stays.slice(0, 1) }, 'stays'],
    ['nine stays', { ...good, stays: Array(9).fill(good.stays[0]) }, 'stays'],
    ['no card', { ...good, paymentMethodId: undefined }, 'paymentMethodId'],
    ['no guest', { ...good, guest: undefined }, 'guest'],
    [
      'points in a stay',
      { ...good, stays: [{ ...good.stays[0], spendPoints: 100 }, good.stays[1]] },
      'spendPoints',
    ],
    [
      'a stay with too many guests',
      { ...good, stays: [good.stays[0], stay('rt_sea_double', 5, 1, 3)] },
      'stays.1.guests',
    ],
    [
      'a stay that ends before it begins',
      { ...good, stays: [good.stays[0], stay('rt_sea_double', 5, -1)] },
      'stays.1.checkOut',
    ],
  ])('%s: 400 with the field', async (_, body, field) => {
    const before = await rowCount();
    const problem = (await ask(body)).json();
    expect(problem).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
    const fields = problem.details.map((detail: { field: string }) => detail.field);
    expect(fields.some((name: string) => name === field || name.endsWith(`.${field}`))).toBe(true);
    expect(await rowCount()).toBe(before);
  });

  test('no room type: 404; one stay of it sold out: 409 that names the stay; nothing is written', async () => {
    const before = await rowCount();
    const unknown = { ...good, stays: [good.stays[0], stay('rt_none', 2, 1)] };
    expect((await ask(unknown)).json()).toMatchObject({ error: 'NOT_FOUND', status: 404 });
    const soldOut = { ...good, stays: [good.stays[0], stay('rt_sea_full', 2, 1)] };
    const problem = (await ask(soldOut)).json();
    expect(problem).toMatchObject({ error: 'ROOM_NOT_AVAILABLE', status: 409 });
    expect(problem.message).toContain('stays.1');
    expect(problem.alternatives.length).toBeGreaterThan(0);
    expect(await rowCount()).toBe(before);
  });
});

describe('accepted', () => {
  test('a start that is lost answers 202; the rows are there for the sweep', async () => {
    const response = await ask(good, { key: 'lost' });
    expect(response.statusCode).toBe(202);
    const itinerary = response.json();
    expect(itinerary).toMatchObject({
      status: 'PENDING',
      totals: [{ amountMinor: 50_000, currency: 'EUR' }],
      bookings: [{ status: 'PENDING' }, { status: 'PENDING' }],
    });
    const [first, second] = await api.platform.bookings.booking.findMany({
      where: { itineraryId: itinerary.id },
      orderBy: { checkIn: 'asc' },
    });
    expect([first?.payerId, second?.payerId]).toEqual([null, first?.id]);
    expect([first?.microsPerEuro, second?.microsPerEuro]).toEqual([1_000_000n, 1_000_000n]);
  });

  test('the same key and body: the same itinerary; another body: 422; another user: their own', async () => {
    const before = await rowCount();
    const first = (await ask(good, { key: 'twice' })).json();
    expect((await ask(good, { key: 'twice' })).json().id).toBe(first.id);
    const other = { ...good, stays: [...good.stays, stay('rt_hill_family', 8, 1)] };
    expect((await ask(other, { key: 'twice' })).json()).toMatchObject({
      error: 'IDEMPOTENCY_KEY_REUSED',
      status: 422,
    });
    expect((await ask(good, { key: 'twice', user: 'usr_eve' })).json().id).not.toBe(first.id);
    expect(await rowCount()).toBe(before + 4);
  });

  test('is read by its owner alone, and listed', async () => {
    const { id } = (await ask(good, { key: 'mine', user: 'usr_bob' })).json();
    const read = async (user: string) =>
      api.edge.inject({ url: `/api/v1/itineraries/${id}`, headers: await as(user) });
    expect((await read('usr_bob')).json()).toMatchObject({ id, bookings: [{}, {}] });
    expect((await read('usr_eve')).statusCode).toBe(404);
    const list = await api.edge.inject({ url: '/api/v1/itineraries', headers: await as('usr_bob') });
    expect(list.json()).toMatchObject({ total: 1, items: [{ id }] });
  });
});

describe('answered from the rows', () => {
  async function accepted(key: string) {
    const itinerary = (await ask(good, { key })).json();
    const stays = itinerary.bookings.map(({ id: bookingId }: { id: string }) => ({ bookingId, steps: [] }));
    return { itineraryId: itinerary.id as string, stays: stays as { bookingId: string; steps: never[] }[] };
  }

  test('a caller who waits is answered as soon as the outcome is written', async () => {
    const { itineraryId, stays } = await accepted('joined');
    const waiting = ask(good, { key: 'joined' });
    for (const end of stays) await confirmBooking(api.platform.bookings, end);
    await settleItinerary(api.platform.bookings, { itineraryId, stays });
    const response = await waiting;
    expect([response.statusCode, response.json().status]).toEqual([201, 'CONFIRMED']);
    expect(response.json().bookings).toMatchObject([{ status: 'CONFIRMED' }, { status: 'CONFIRMED' }]);
  });

  test('a card that wants action: 202 at once', async () => {
    const { stays } = await accepted('action');
    const expiresAt = new Date(Date.now() + 900_000).toISOString();
    await markActionRequired(api.platform.bookings, {
      bookingId: stays[0]?.bookingId ?? '',
      expiresAt,
      steps: [],
    });
    const response = await ask(good, { key: 'action' });
    expect([response.statusCode, response.json().status]).toEqual([202, 'PENDING']);
  });

  test.each([
    ['ROOM_NOT_AVAILABLE', undefined, 409, 'ROOM_NOT_AVAILABLE'],
    ['PAYMENT_DECLINED', 'insufficient_funds', 402, 'PAYMENT_DECLINED'],
    ['PAYMENT_FAILED', undefined, 503, 'PAYMENT_FAILED'],
    ['HOLD_EXPIRED', undefined, 410, 'HOLD_EXPIRED'],
  ] as const)('%s (%s): %i %s, and the same again', async (code, declineCode, status, error) => {
    const key = `ended-${code}`;
    const { itineraryId, stays } = await accepted(key);
    await closeItinerary(api.platform.bookings, {
      ...{ itineraryId, status: 'REJECTED', refusal: { code, declineCode } },
      stays: stays.map((end) => ({ ...end, paymentStatus: 'NONE' as const })),
    });
    for (const response of [await ask(good, { key }), await ask(good, { key })]) {
      expect(response.statusCode).toBe(status);
      expect(response.json()).toMatchObject({ error, itineraryId, ...(declineCode ? { declineCode } : {}) });
    }
  });
});

test('the guest is kept sealed, and nowhere in the log', async () => {
  const guests = await api.platform.bookings.guest.findMany();
  expect(guests.length).toBeGreaterThan(0);
  expect(JSON.stringify(guests)).not.toMatch(/canary/i);
  expect(await api.platform.guestVault.openGuest(guests[0] as (typeof guests)[0])).toMatchObject({
    fullName: 'Grace Canary',
    email: 'grace@canary.example',
  });
  expect(api.log().toLowerCase()).not.toContain('canary');
});
