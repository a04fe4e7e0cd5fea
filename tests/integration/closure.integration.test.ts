import { setTimeout as wait } from 'node:timers/promises';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { audit } from '@holdfast/tests/audit/audit';
import { ask } from '@holdfast/tests/platform/ask';
import { type BookingRequest, bookingRequest } from '@holdfast/tests/platform/book';
import { type SoldRoomType, sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { newGuest, type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, expect, test } from 'vitest';

let platform: Platform;
let admin: string;

beforeAll(async () => {
  platform = await startPlatform({}, { hotels: true });
  admin = await platform.tokenOf(newGuest(), ['ADMIN'], 'admin');
});
afterAll(() => platform?.stop());

const arrival = addDays(dateIn('Europe/Lisbon', new Date()), 40);
const stay = { checkIn: arrival, checkOut: addDays(arrival, 2) };

/** A hotel of its own with rooms on the nights of the stay. */
async function sell(rooms: number): Promise<SoldRoomType> {
  const sold = await sellRooms(platform.databases, rooms);
  await platform.databases.inventory.query(
    'INSERT INTO nights (room_type_id, date, capacity) SELECT $1, unnest($2::text[]), $3',
    [sold.roomTypeId, [stay.checkIn, addDays(stay.checkIn, 1)], rooms],
  );
  return sold;
}

async function moveTo(hotelId: string, city: string): Promise<void> {
  await platform.databases.catalog.query('UPDATE hotels SET city = $2 WHERE id = $1', [hotelId, city]);
}

/** Books one after the other in a few lines at once. */
async function bookAll(roomTypeId: string, count: number): Promise<BookingRequest[]> {
  const requests = Array.from({ length: count }, () => bookingRequest(platform, roomTypeId, stay));
  const left = [...requests];
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      expect((await next.send()).status).toBe(201);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return requests;
}

const call = (path: string, body?: object) =>
  ask(`${platform.apps['admin-api']?.url}/admin/v1${path}`, {
    token: admin,
    ...(body === undefined ? {} : { body, idempotencyKey: crypto.randomUUID() }),
  });

test('60 bookings: paused in the middle, the worker killed; each is moved while there is room, else refunded', async () => {
  const [closing, other] = [await sell(70), await sell(40)];
  const city = `City ${crypto.randomUUID().slice(0, 8)}`;
  for (const { hotelId } of [closing, other]) await moveTo(hotelId, city);
  const requests = await bookAll(closing.roomTypeId, 60);
  const closures = `/hotels/${closing.hotelId}/closures`;
  const closure = await call(closures, {
    ...{ from: stay.checkIn, until: addDays(stay.checkIn, 5), mode: 'REBOOK', bookingsPerMinute: 120 },
  });
  expect(closure.status).toBe(202);
  const path = `${closures}/${closure.body.id}`;
  const report = async () => (await call(path)).body;
  const seenTo = ({ counts }: { counts: Record<string, number> }) =>
    (counts.REBOOKED ?? 0) + (counts.REFUNDED ?? 0) + (counts.FAILED ?? 0) + (counts.SKIPPED ?? 0);

  while (seenTo(await report()) < 10) await wait(200);
  expect(await call(`${path}/pause`, {})).toMatchObject({ status: 200, body: { state: 'PAUSED' } });
  // What has begun is finished; then nothing moves.
  await wait(3_000);
  const paused = seenTo(await report());
  expect(paused).toBeLessThan(50);
  await platform.apps.worker.kill();
  await platform.apps.worker.restart();
  await wait(3_000);
  expect(seenTo(await report())).toBe(paused);
  // Nothing more is sold there, and a latecomer is offered the other hotel.
  const late = await bookingRequest(platform, closing.roomTypeId, stay).send();
  expect(late).toMatchObject({ status: 409, body: { error: 'ROOM_NOT_AVAILABLE' } });

  expect(await call(`${path}/resume`, {})).toMatchObject({ status: 200, body: { state: 'RUNNING' } });
  for (let state = 'RUNNING'; state !== 'DONE'; { state } = await report()) await wait(1_000);
  const { counts, total } = await report();
  expect({ counts, total }).toEqual({
    counts: { PENDING: 0, REBOOKED: 40, REFUNDED: 20, SKIPPED: 0, FAILED: 0 },
    total: 60,
  });

  const bookingIds = requests.map(({ bookingId }) => bookingId);
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds, mailSink })).toEqual([]);
  const { rows } = await platform.databases.booking.query(
    `SELECT hotel_id, status, payment_status, count(*)::integer AS bookings,
       sum(refunded_amount_minor)::integer AS refunded FROM bookings WHERE id = ANY($1) GROUP BY 1, 2, 3 ORDER BY 2`,
    [bookingIds],
  );
  expect(rows).toEqual([
    {
      ...{ hotel_id: closing.hotelId, status: 'CANCELLED', payment_status: 'REFUNDED' },
      ...{ bookings: 20, refunded: 20 * 20_000 },
    },
    {
      ...{ hotel_id: other.hotelId, status: 'CONFIRMED', payment_status: 'CAPTURED' },
      ...{ bookings: 40, refunded: 0 },
    },
  ]);
  const nights = await platform.databases.inventory.query(
    'SELECT room_type_id, reserved FROM nights WHERE room_type_id = ANY($1) AND date = $2',
    [[closing.roomTypeId, other.roomTypeId], stay.checkIn],
  );
  expect(new Map(nights.rows.map(({ room_type_id, reserved }) => [room_type_id, reserved]))).toEqual(
    new Map([
      [closing.roomTypeId, 0],
      [other.roomTypeId, 40],
    ]),
  );
}, 400_000);
