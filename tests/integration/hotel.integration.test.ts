import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { taskQueues } from '@holdfast/domain/task-queues';
import { loadKeys } from '@holdfast/local/development/keys';
import { issueToken } from '@holdfast/local/development/token';
import { ask } from '@holdfast/tests/platform/ask';
import { bookingRequest } from '@holdfast/tests/platform/book';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let platform: Platform;
let admin: string;

beforeAll(async () => {
  platform = await startPlatform({}, { hotels: true });
  const staff = { id: 'usr_sample_admin', fullName: 'Staff', email: 'staff@example.com', roles: ['ADMIN'] };
  admin = await issueToken(await loadKeys(), staff, 900, 'admin');
});
afterAll(() => platform?.stop());

const checkIn = addDays(dateIn('Atlantic/Azores', new Date()), 30);
const stay = { checkIn, checkOut: addDays(checkIn, 3) };
// In the middle of the Atlantic, where no other hotel is.
const near = { latitude: 38.5 + Math.random() / 10, longitude: -40.5, radiusKm: 5 };

const manage = (path: string, method: 'POST' | 'PUT', body: object) =>
  ask(`${platform.apps['admin-api']?.url}/admin/v1${path}`, { method, token: admin, body });

async function search(change: object = {}) {
  const { status, body } = await ask(`${platform.apps['customer-api'].url}/api/v1/search`, {
    body: { near, ...stay, guests: 2, ...change },
  });
  expect(status).toBe(200);
  return body;
}

/** Searches until it is as expected: the read model follows within moments. */
const eventually = (expected: () => Promise<void>) =>
  vi.waitFor(expected, { timeout: 20_000, interval: 250 });

/** A hotel with one double for 100 euros, on sale. */
async function openHotel(): Promise<{ hotelId: string; roomTypeId: string }> {
  const hotel = await manage('/hotels', 'POST', {
    name: `Midway ${crypto.randomUUID().slice(0, 8)}`,
    description: 'Alone on its island.',
    address: '1 Only Road',
    city: 'Midway',
    countryCode: 'PT',
    latitude: near.latitude,
    longitude: near.longitude,
    timeZone: 'Atlantic/Azores',
    stars: 4,
    amenities: ['wifi'],
    currency: 'EUR',
    checkInTime: '15:00',
    checkOutTime: '11:00',
    cancellationPolicyId: 'pol_moderate',
    houseRules: {},
    status: 'ACTIVE',
  });
  expect(hotel.status).toBe(201);
  const hotelId: string = hotel.body.id;
  const words = { name: 'Double', description: 'The only one.', bedType: 'QUEEN', maxGuests: 2 };
  const room = await manage('/rooms', 'POST', {
    hotelId,
    ...words,
    amenities: [],
    cancellationPolicyId: null,
  });
  expect(room.status).toBe(201);
  const roomTypeId: string = room.body.id;
  const plan = { baseMinor: 10_000 };
  expect((await manage(`/rooms/${roomTypeId}/pricing`, 'PUT', { version: null, plan })).status).toBe(200);
  const allotment = { rooms: 1 };
  expect((await manage(`/rooms/${roomTypeId}/inventory`, 'PUT', { version: null, allotment })).status).toBe(
    200,
  );
  // A booking in test mode sees hotels of the sandbox only (decision D10).
  await platform.databases.catalog.query('UPDATE hotels SET sandbox = true WHERE id = $1', [hotelId]);
  return { hotelId, roomTypeId };
}

test('a hotel comes to market, is found, sells out, changes its price and is reviewed', async () => {
  const { hotelId, roomTypeId } = await openHotel();
  await eventually(async () => {
    const { items } = await search();
    expect(items).toMatchObject([{ hotelId, offer: { roomTypeId, rooms: 1, roomsLeft: 1 } }]);
    expect(items[0].offer.totalPrice).toEqual({ amountMinor: 30_000, currency: 'EUR' });
  });

  const request = bookingRequest(platform, roomTypeId, stay);
  expect(await request.send()).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
  await eventually(async () => expect((await search()).items).toEqual([]));
  const late = await bookingRequest(platform, roomTypeId, stay).send();
  expect(late).toMatchObject({ status: 409, body: { error: 'ROOM_NOT_AVAILABLE' } });

  const inventory = await ask(
    `${platform.apps['admin-api']?.url}/admin/v1/rooms/${roomTypeId}/inventory?from=${stay.checkIn}&until=${stay.checkOut}`,
    { token: admin },
  );
  expect(inventory.body.nights.map(({ sold }: { sold: number }) => sold)).toEqual([1, 1, 1]);
  const version: number = inventory.body.version;
  const none = await manage(`/rooms/${roomTypeId}/inventory`, 'PUT', { version, allotment: { rooms: 0 } });
  expect(none).toMatchObject({ status: 409 });
  const more = await manage(`/rooms/${roomTypeId}/inventory`, 'PUT', { version, allotment: { rooms: 3 } });
  expect(more.status).toBe(200);
  const prices = [{ from: stay.checkIn, until: stay.checkOut, amountMinor: 25_000 }];
  expect((await manage(`/rooms/${roomTypeId}/pricing`, 'PUT', { version: 1, prices })).status).toBe(200);
  await eventually(async () => {
    const { items } = await search({ priceMin: 75_000 });
    expect(items).toMatchObject([{ offer: { roomsLeft: 2, totalPrice: { amountMinor: 75_000 } } }]);
  });
  expect((await search({ priceMax: 74_999 })).items).toEqual([]);

  await endStay(request.bookingId);
  const review = { rating: 4, title: 'Quiet', content: 'Nobody else for <b>miles</b>.' };
  const token = await platform.tokenOf(request.guest);
  const posted = await ask(
    `${platform.apps['customer-api'].url}/api/v1/bookings/${request.bookingId}/review`,
    {
      token,
      idempotencyKey: crypto.randomUUID(),
      body: review,
    },
  );
  expect(posted.status).toBe(201);
  await eventually(async () => {
    expect((await search()).items).toMatchObject([{ rating: { average: 4, count: 1 } }]);
    const page = await ask(`${platform.apps['customer-api'].url}/api/v1/hotels/${hotelId}`);
    expect(page.body.rating).toEqual({ average: 4, count: 1 });
  });
  const reviews = await ask(`${platform.apps['customer-api'].url}/api/v1/hotels/${hotelId}/reviews`);
  expect(reviews.body.items).toMatchObject([review]);
});

/** Lets a stay have been last week, and the sweep find that it is over. */
async function endStay(bookingId: string): Promise<void> {
  const [from, until] = [addDays(dateIn('UTC', new Date()), -9), addDays(dateIn('UTC', new Date()), -6)];
  await platform.databases.booking.query('UPDATE bookings SET check_in = $2, check_out = $3 WHERE id = $1', [
    bookingId,
    from,
    until,
  ]);
  const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '' });
  await new Client({ connection }).workflow.execute('completeStays', {
    workflowId: `complete-stays-${bookingId}`,
    taskQueue: taskQueues.sweeps,
  });
  await connection.close();
}
