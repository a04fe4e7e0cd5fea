import { addDays } from '@holdfast/domain/calendar-date';
import { reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstNight, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const path = '/rooms/rt_sea_double/inventory';
const range = { from: firstNight, until: addDays(firstNight, 7) };
const query = `?from=${range.from}&until=${range.until}`;
const read = async () => (await api.call('sea', 'GET', path + query)).json();
const put = (body: object) => api.call('sea', 'PUT', path, body);

describe('inventory of a room type', () => {
  test('a new allotment opens the nights, and each change has the next version', async () => {
    expect(await read()).toMatchObject({ version: null, allotment: null });
    const opened = await put({ version: null, allotment: { rooms: 10, allowancePercent: 110 } });
    expect(opened.statusCode).toBe(200);
    expect(opened.json()).toMatchObject({
      roomTypeId: 'rt_sea_double',
      hotelId: 'htl_sea',
      version: 1,
      allotment: { rooms: 10, allowancePercent: 110, softLimit: null },
    });
    expect(opened.json().nights[0]).toMatchObject({ date: today, capacity: 11, sold: 0 });
    const limited = await put({ version: 1, allotment: { rooms: 10, softLimit: 12 } });
    expect(limited.json()).toMatchObject({ version: 2, allotment: { allowancePercent: 100, softLimit: 12 } });
    expect(limited.json().nights[3]).toMatchObject({ capacity: 12 });
  });

  test('nights change by range and weekday, and a null takes the own value away', async () => {
    const { version } = await read();
    const friday = { weekdays: [5], rooms: 4, minStay: 2, maxStay: 5 };
    const changed = await put({
      version,
      nights: [
        { ...range, closedToArrival: true },
        { ...range, ...friday },
      ],
    });
    const { nights } = changed.json();
    expect(nights).toHaveLength(7);
    const isFriday = ({ date }: { date: string }) => new Date(`${date}T00:00:00Z`).getUTCDay() === 5;
    expect(nights.filter(isFriday)).toEqual([
      expect.objectContaining({ rooms: 4, capacity: 4, minStay: 2, maxStay: 5, closedToArrival: true }),
    ]);
    expect(nights.filter((night: { rooms: number | null }) => night.rooms === null)).toHaveLength(6);
    const own = { rooms: null, minStay: null, maxStay: null, stopSell: true, closedToArrival: false };
    const again = await put({ version: changed.json().version, nights: [{ ...range, ...own }] });
    for (const night of again.json().nights) expect(night).toMatchObject({ ...own, capacity: 12 });
    const open = await put({ version: again.json().version, nights: [{ ...range, stopSell: false }] });
    expect(open.json().nights[0]).toMatchObject({ stopSell: false });
  });

  test('never fewer rooms than are sold: the night and how many, and nothing is half done', async () => {
    const before = await read();
    await reserveRooms(api.platform.inventory, {
      bookingId: 'bk_three',
      checkIn: addDays(firstNight, 1),
      checkOut: addDays(firstNight, 2),
      lines: [{ roomTypeId: 'rt_sea_double', rooms: 3 }],
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
      livemode: true,
    });
    const night = { roomTypeId: 'rt_sea_double', date: addDays(firstNight, 1), sold: 3 };
    for (const refused of [
      await put({ version: before.version, allotment: { rooms: 2 } }),
      await put({ version: before.version, nights: [{ ...range, rooms: 2 }] }),
      await put({
        version: before.version,
        allotment: { rooms: 20 },
        nights: [
          { ...range, minStay: 3 },
          { ...range, rooms: 0 },
        ],
      }),
    ]) {
      expect(refused.statusCode).toBe(409);
      expect(refused.json()).toMatchObject({ error: 'CAPACITY_BELOW_SOLD', night });
    }
    const after = await read();
    expect(after).toMatchObject({ version: before.version, allotment: before.allotment });
    expect(after.nights[0]).toEqual(before.nights[0]);
    const fits = await put({ version: before.version, nights: [{ ...range, rooms: 3 }] });
    expect(fits.json().nights[1]).toMatchObject({ capacity: 3, sold: 3 });
  });

  test('nights that are not open yet are refused, not forgotten, and nothing is half done', async () => {
    const before = await read();
    const late = { from: addDays(today, 364), until: addDays(today, 371) };
    const change = (nights: object) =>
      put({ version: before.version, nights: [{ ...range, minStay: 4 }, nights] });
    const refused = await change({ ...late, stopSell: true });
    expect([refused.statusCode, refused.json().details]).toEqual([
      400,
      [{ field: 'nights.1', message: 'has nights that are not open for sale yet' }],
    ]);
    expect(await read()).toEqual(before);
    const weekday = new Date(`${late.from}T00:00:00Z`).getUTCDay() || 7;
    const open = await change({ ...late, weekdays: [weekday], minStay: null });
    expect(open.statusCode).toBe(200);
    expect(
      (await put({ version: before.version + 2, nights: [{ ...range, minStay: null }] })).statusCode,
    ).toBe(200);
  });

  test('of two who change the same version one gets a 409 with the present state', async () => {
    const { version } = await read();
    const answers = await Promise.all([
      put({ version, nights: [{ ...range, minStay: 2 }] }),
      put({ version, nights: [{ ...range, minStay: 3 }] }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const conflict = answers.find(({ statusCode }) => statusCode === 409)?.json();
    expect(conflict).toMatchObject({ error: 'VERSION_CONFLICT', current: { version: version + 1 } });
    expect(conflict.current).toEqual(await read());
    const several = await put({ version, allotment: { rooms: 30 }, nights: [{ ...range, minStay: 4 }] });
    expect(several.json()).toMatchObject({ error: 'VERSION_CONFLICT', current: conflict.current });
    expect((await put({ version: null, allotment: { rooms: 30 } })).statusCode).toBe(409);
  });

  test.each([
    ['nothing', {}, 'allotment'],
    ['nights without a change', { nights: [range] }, 'nights.0.rooms'],
    [
      'a range that ends before it begins',
      { nights: [{ ...range, until: today, minStay: 2 }] },
      'nights.0.until',
    ],
    ['the past', { nights: [{ ...range, from: addDays(today, -2), minStay: 2 }] }, 'nights.0.from'],
    [
      'a date that does not exist',
      { nights: [{ ...range, until: '2027-02-30', minStay: 2 }] },
      'nights.0.until',
    ],
    ['a range without end', { nights: [{ ...range, until: '2099-01-01', minStay: 2 }] }, 'nights.0.until'],
    ['no weekday', { nights: [{ ...range, weekdays: [], minStay: 2 }] }, 'nights.0.weekdays'],
    ['an eighth weekday', { nights: [{ ...range, weekdays: [8], minStay: 2 }] }, 'nights.0.weekdays.0'],
    [
      'a longest stay below the shortest',
      { nights: [{ ...range, minStay: 3, maxStay: 2 }] },
      'nights.0.maxStay',
    ],
    [
      'more overbooking than is allowed',
      { allotment: { rooms: 9, allowancePercent: 111 } },
      'allotment.allowancePercent',
    ],
    ['a limit below the rooms', { allotment: { rooms: 9, softLimit: 8 } }, 'allotment.softLimit'],
    ['a member that is not known', { nights: [{ ...range, minStays: 2 }] }, 'nights.0.minStays'],
  ])('refuses %s', async (_, body, field) => {
    const refused = await put({ version: 1, ...body });
    expect([refused.statusCode, refused.json().error]).toEqual([400, 'VALIDATION_ERROR']);
    expect(refused.json().details.map((detail: { field: string }) => detail.field)).toContain(field);
  });

  test('no version is not the same as version null', async () => {
    expect((await put({ allotment: { rooms: 3 } })).json().details).toMatchObject([{ field: 'version' }]);
    const first = await api.call('sea', 'PUT', '/rooms/rt_sea_suite/inventory', {
      version: null,
      nights: [{ ...range, minStay: 2 }],
    });
    expect(first.json().details).toEqual([{ field: 'allotment', message: 'is required first' }]);
  });

  test.each([
    '',
    `?from=${today}`,
    `?from=${today}&until=${today}`,
    `${query}&colour=blue`,
    '?from=x&until=y',
  ])('a query %s is refused', async (wrong) => {
    expect((await api.call('sea', 'GET', path + wrong)).statusCode).toBe(400);
  });
});
