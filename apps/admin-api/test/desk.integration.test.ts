import { addDays } from '@holdfast/domain/calendar-date';
import { releaseRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDoors, bookStay } from './book-stay.ts';
import { type Person, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await addDoors(api, ['101', '102', '103']);
  await addDoors(api, ['1'], 'htl_hill');
});
afterAll(() => api?.close());

let made = 0;
const stay = async (options: Parameters<typeof bookStay>[2] = {}) => {
  const id = `bk_desk_${++made}`;
  await bookStay(api, id, options);
  return id;
};
const door = (number: string) => `rm_htl_sea_${number}`;
const at = (bookingId: string) => `/hotels/htl_sea/bookings/${bookingId}`;
const assign = (bookingId: string, body: object, person: Person = 'sea') =>
  api.call(person, 'PUT', `${at(bookingId)}/rooms`, body);
const post = (bookingId: string, what: string, body: object = {}, key: string = crypto.randomUUID()) =>
  api.call('sea', 'POST', `${at(bookingId)}/${what}`, body, key);
const list = async (query: string) => (await api.call('sea', 'GET', `/hotels/htl_sea/stays?${query}`)).json();
const done = async (bookingId: string) => {
  await post(bookingId, 'check-out');
  await releaseRooms(api.platform.inventory, bookingId);
};

describe('a day at the desk', () => {
  test('who arrives gets a room, is in the house, and leaves', async () => {
    const bookingId = await stay();
    const arrivals = await list('list=ARRIVALS');
    expect(arrivals).toMatchObject({ list: 'ARRIVALS', date: today, today, total: 1 });
    expect(arrivals.items[0]).toMatchObject({
      booking: { id: bookingId, guest: { fullName: 'Ada Example' }, rooms: 1 },
      state: 'EXPECTED',
      rooms: [],
    });
    const free = (await api.call('sea', 'GET', `${at(bookingId)}/free-rooms`)).json();
    expect(free).toMatchObject({ bookingId, needed: 1 });
    expect(free.items.map(({ number }: { number: string }) => number)).toEqual(['101', '102', '103']);
    const assigned = await assign(bookingId, {});
    expect(assigned.json()).toMatchObject({ state: 'EXPECTED', rooms: [{ id: door('101'), number: '101' }] });
    expect((await assign(bookingId, {})).json()).toEqual(assigned.json());

    const checkedIn = await post(bookingId, 'check-in', { roomIds: [door('102')] });
    expect(checkedIn.json()).toMatchObject({ state: 'CHECKED_IN', rooms: [{ number: '102' }] });
    expect(checkedIn.json().checkedInAt).toEqual(expect.any(String));
    expect((await list('list=IN_HOUSE')).items).toMatchObject([{ booking: { id: bookingId } }]);
    expect((await list(`list=DEPARTURES&date=${addDays(today, 2)}`)).total).toBe(1);

    expect((await post(bookingId, 'check-out')).json()).toMatchObject({ state: 'CHECKED_OUT' });
    expect((await list('list=IN_HOUSE')).total).toBe(0);
    expect((await post(bookingId, 'check-out/undo')).json()).toMatchObject({ state: 'CHECKED_IN' });
    expect((await post(bookingId, 'check-in/undo')).json()).toMatchObject({ state: 'EXPECTED' });
    expect(api.log()).not.toContain('Ada');
    await releaseRooms(api.platform.inventory, bookingId);
  });

  test('the same key checks in once, and another body is refused', async () => {
    const bookingId = await stay();
    const first = await post(bookingId, 'check-in', { roomIds: [door('101')] }, 'once');
    await post(bookingId, 'check-in/undo');
    expect((await post(bookingId, 'check-in', { roomIds: [door('101')] }, 'once')).json()).toMatchObject({
      ...{ state: 'EXPECTED', rooms: first.json().rooms },
    });
    const other = await post(bookingId, 'check-in', {}, 'once');
    expect(other.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
    const none = await api.call('sea', 'POST', `${at(bookingId)}/check-in`, {});
    expect(none.json().error).toBe('IDEMPOTENCY_KEY_REQUIRED');
    await done(bookingId);
  });

  test('a room of another stay, one of another hotel, one out of service', async () => {
    const [first, second] = [await stay(), await stay()];
    await assign(first, { roomIds: [door('103')] });
    expect((await assign(second, { roomIds: [door('103')] })).json()).toMatchObject({
      ...{ error: 'ROOM_NOT_FREE', status: 409, bookingId: second },
      message: 'Room 103 belongs to another stay on some of the nights.',
    });
    const foreign = await assign(second, { roomIds: ['rm_htl_hill_1'] });
    expect(foreign.json()).toMatchObject({ error: 'NOT_FOUND', status: 404 });
    const early = await stay({ arrival: 3 });
    await assign(early, {});
    expect((await post(early, 'check-in')).json()).toMatchObject({ error: 'BOOKING_STATE_CONFLICT' });
    expect((await post(second, 'check-in')).json()).toMatchObject({ error: 'ROOM_NOT_FREE' });
    await Promise.all([first, second, early].map(done));
  });

  test('a cancelled booking is refused, and gives up what it had', async () => {
    const [cancelled, next] = [await stay(), await stay()];
    await assign(cancelled, { roomIds: [door('101')] });
    await releaseRooms(api.platform.inventory, cancelled);
    // The hold says so before the booking's row does, and the other way round.
    expect((await assign(cancelled, {})).json()).toMatchObject({
      error: 'BOOKING_STATE_CONFLICT',
      status: 409,
    });
    await api.platform.bookings.booking.update({ where: { id: cancelled }, data: { status: 'CANCELLED' } });
    expect((await assign(cancelled, {})).json().message).toBe('The booking is CANCELLED.');
    expect((await assign(next, { roomIds: [door('101')] })).statusCode).toBe(200);
    const { items } = await list('list=ARRIVALS');
    expect(items.map(({ booking }: { booking: { id: string } }) => booking.id)).not.toContain(cancelled);
    await done(next);
  });

  test('a booking whose outcome is not written yet is pending for the desk too', async () => {
    const bookingId = await stay();
    await api.platform.bookings.booking.update({ where: { id: bookingId }, data: { settledAt: null } });
    expect((await assign(bookingId, {})).json().message).toBe('The booking is PENDING.');
    await done(bookingId);
  });

  test('who has been checked in is not missed', async () => {
    const bookingId = await stay({ arrival: -1 });
    await post(bookingId, 'check-in', { roomIds: [door('102')] });
    const missed = await post(bookingId, 'no-show');
    expect(missed.json()).toMatchObject({
      ...{ error: 'BOOKING_STATE_CONFLICT', status: 409, message: 'The guests have been checked in.' },
    });
    await post(bookingId, 'check-in/undo');
    expect((await post(bookingId, 'no-show')).statusCode).toBe(202);
  });

  test.each(['list=NOBODY', 'list=ARRIVALS&date=2027-02-30', 'date=2027-02-01', 'list=ARRIVALS&page=0'])(
    'a query %s is refused',
    async (query) => {
      expect(await list(query)).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
    },
  );
});

describe('doors', () => {
  const path = '/hotels/htl_sea/numbered-rooms';
  const add = (rooms: object[], roomTypeId = 'rt_sea_suite') =>
    api.call('sea', 'POST', path, { roomTypeId, rooms });

  test('are added, listed, renamed and retired', async () => {
    const added = await add([
      { number: '901', floor: 9 },
      { number: '902', floor: 9 },
    ]);
    expect(added.statusCode).toBe(201);
    expect(added.json().items).toMatchObject([
      { number: '901', floor: 9, state: 'IN_SERVICE', version: 1, hotelId: 'htl_sea' },
      { number: '902' },
    ]);
    expect((await add([{ number: '901', floor: 9 }])).json().items[0]).toEqual(added.json().items[0]);
    const page = (await api.call('sea', 'GET', `${path}?roomTypeId=rt_sea_suite&pageSize=1`)).json();
    expect(page).toMatchObject({ total: 2, items: [{ number: '901' }] });
    const [{ id }] = added.json().items;
    const change = { version: 1, number: '9 A', floor: null, state: 'OUT_OF_SERVICE' };
    expect((await api.call('sea', 'PUT', `${path}/${id}`, change)).json()).toMatchObject({
      ...change,
      version: 2,
    });
    expect((await api.call('sea', 'PUT', `${path}/${id}`, change)).json()).toMatchObject({
      ...{ error: 'VERSION_CONFLICT', current: { id, version: 2 } },
    });
    const taken = await api.call('sea', 'PUT', `${path}/${id}`, { ...change, version: 2, number: '902' });
    expect(taken.json()).toMatchObject({ error: 'ROOM_NUMBER_TAKEN', status: 409 });
    expect((await api.call('sea', 'DELETE', `${path}/${id}`)).statusCode).toBe(204);
    expect((await api.call('sea', 'DELETE', `${path}/${id}`)).statusCode).toBe(404);
  });

  test('not twice the same number, of no hotel but their own, not while a stay has them', async () => {
    expect((await add([{ number: '101', floor: 9 }])).json().error).toBe('ROOM_NUMBER_TAKEN');
    const twice = [1, 2].map((floor) => ({ number: '950', floor }));
    expect((await add(twice)).json().error).toBe('VALIDATION_ERROR');
    expect((await add([{ number: '951', floor: 9 }], 'rt_hill_family')).statusCode).toBe(404);
    expect((await api.call('sea', 'DELETE', `${path}/rm_htl_hill_1`)).statusCode).toBe(404);
    const bookingId = await stay();
    await assign(bookingId, { roomIds: [door('101')] });
    const refused = await api.call('sea', 'DELETE', `${path}/${door('101')}`);
    expect(refused.json()).toMatchObject({ error: 'ROOM_NOT_FREE', status: 409 });
  });
});
