import { addDays } from '@holdfast/domain/calendar-date';
import { reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, type Person, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  for (const room of ['rt_sea_double', 'rt_sea_suite']) {
    await api.call('sea', 'PUT', `/rooms/${room}/inventory`, {
      version: null,
      allotment: { rooms: 10, allowancePercent: 110 },
    });
  }
  await api.call('sea', 'PUT', '/rooms/rt_sea_double/pricing', {
    version: null,
    plan: { baseMinor: 10_000 },
  });
});
afterAll(() => api.close());

const path = '/hotels/htl_sea/rates-and-allotments';
const header = 'roomTypeId,date,price,rooms,stopSell,minStay,maxStay,closedToArrival';
const upload = (text: string, person: Person = 'sea', query = '') =>
  api.call(person, 'POST', path + query, text);
const file = (...rows: string[]) => [header, ...rows].join('\n');
const night = (index: number) => addDays(firstNight, index);
const range = `?from=${firstNight}&until=${night(7)}`;

async function stateOf(room: string) {
  const { nights, version } = (await api.call('sea', 'GET', `/rooms/${room}/inventory${range}`)).json();
  const pricing = (await api.call('sea', 'GET', `/rooms/${room}/pricing${range}`)).json();
  return { version, nights, prices: pricing.nights, pricingVersion: pricing.version };
}

describe('uploading rates and allotments', () => {
  test('sets what is there, leaves what is empty, takes away what is none', async () => {
    const done = await upload(
      file(
        `rt_sea_double,${night(0)},210.50,5,true,2,7,true`,
        `rt_sea_double,${night(1)},99,,,,,`,
        `rt_sea_suite,${night(0)},,0,,,,`,
        `rt_sea_suite,${night(2)},,,,,,`,
      ),
    );
    expect(done.json()).toEqual({ applied: true, rows: 4, nightsChanged: 2, pricesChanged: 2 });
    const double = await stateOf('rt_sea_double');
    expect(double.nights[0]).toMatchObject({ rooms: 5, capacity: 5, stopSell: true, minStay: 2, maxStay: 7 });
    expect(double.nights[1]).toMatchObject({ rooms: null, capacity: 11, stopSell: false, minStay: null });
    expect(double.prices.slice(0, 3)).toMatchObject([
      { amountMinor: 21_050, fixed: true },
      { amountMinor: 9_900, fixed: true },
      { amountMinor: 10_000, fixed: false },
    ]);
    await upload(file(`rt_sea_double,${night(0)},none,none,FALSE,none,none,False`));
    const again = await stateOf('rt_sea_double');
    expect(again.nights[0]).toMatchObject({
      rooms: null,
      capacity: 11,
      stopSell: false,
      minStay: null,
      maxStay: null,
    });
    expect(again.prices[0]).toMatchObject({ amountMinor: 10_000, fixed: false });
    expect(again.prices[1]).toMatchObject({ amountMinor: 9_900 });
  });

  test('a mark of byte order, Windows line ends, quotes, spaces, empty lines and columns in another order', async () => {
    const text = `\uFEFFdate,"roomTypeId" ,price\r\n"${night(3)}", "rt_sea_double",150.00\r\n\r\n${night(4)},rt_sea_double,"151"`;
    expect((await upload(text)).json()).toMatchObject({ applied: true, rows: 2 });
    expect((await stateOf('rt_sea_double')).prices.slice(3, 5)).toMatchObject([
      { amountMinor: 15_000 },
      { amountMinor: 15_100 },
    ]);
  });

  test('one bad row of a thousand: its line is named and nothing is applied', async () => {
    const before = [await stateOf('rt_sea_double'), await stateOf('rt_sea_suite')];
    const rows = ['rt_sea_double', 'rt_sea_suite'].flatMap((room) =>
      Array.from({ length: 500 }, (_, day) => `${room},${addDays(today, day)},,9,,,,`),
    );
    rows[416] = `rt_sea_double,${addDays(today, 416)},1x,9,,,,`;
    const refused = await upload(file(...rows));
    expect(refused.statusCode).toBe(400);
    expect(refused.json().details).toEqual([
      { line: 418, field: 'price', message: 'must be an amount such as 210.50, or none' },
    ]);
    expect(refused.json().message).toContain('in line 418');
    expect([await stateOf('rt_sea_double'), await stateOf('rt_sea_suite')]).toEqual(before);
  });

  test('every fault of a file is told at once', async () => {
    const refused = await upload(
      file(
        `rt_none,${night(0)},1,,,,,`,
        `rt_hill_family,${night(0)},1,,,,,`,
        `rt_sea_double,${addDays(today, -2)},1,,,,,`,
        `rt_sea_double,2027-02-30,1,,,,,`,
        `rt_sea_double,,1,,,,,`,
        `rt_sea_double,${night(0)},1.234,-1,maybe,0,91,2`,
        `rt_sea_double,${night(1)},0,,,3,2,`,
        `rt_sea_double,${night(2)},1e3,,,,,`,
        `rt_sea_double,${night(3)},1,,,,,`,
        `rt_sea_double,${night(3)},2,,,,,`,
        `rt_sea_double,${night(4)},1`,
      ),
    );
    const told = refused
      .json()
      .details.map(({ line, field }: { line: number; field: string }) => `${line} ${field}`);
    expect(told).toEqual([
      '2 roomTypeId',
      '3 roomTypeId',
      '4 date',
      '5 date',
      '6 date',
      '7 price',
      '7 rooms',
      '7 stopSell',
      '7 minStay',
      '7 maxStay',
      '7 closedToArrival',
      '8 price',
      '8 maxStay',
      '9 price',
      '11 date',
      '12 columns',
    ]);
    expect(refused.json().details[14].message).toContain('see line 10');
  });

  test.each([
    ['nothing at all', '', 1],
    ['only a header', header, 1],
    ['a column that is not known', 'roomTypeId,date,colour\nrt_sea_double,2027-01-01,blue', 1],
    ['a column twice', 'roomTypeId,date,date\nrt_sea_double,2027-01-01,2027-01-01', 1],
    ['no dates', 'roomTypeId,price\nrt_sea_double,1', 1],
    ['a quote that is not closed', `${header}\n"rt_sea_double,${today}`, 2],
  ])('refuses a file with %s', async (_, text, line) => {
    const refused = await upload(text);
    expect(refused.statusCode).toBe(400);
    if (text !== '') expect(refused.json().details[0].line).toBe(line);
  });

  test('bytes that are no text, a body that is no CSV, one that is too large', async () => {
    const headers = { ...(await as('sea')), 'content-type': 'text/csv' };
    const url = `/admin/v1${path}`;
    const bytes = await api.edge.inject({
      method: 'POST',
      url,
      headers,
      payload: Buffer.from([0xff, 0xfe, 0x41]),
    });
    expect(bytes.json().details).toEqual([{ line: 1, field: 'file', message: 'must be text in UTF-8' }]);
    const json = await api.call('sea', 'POST', path, { rows: [] });
    expect([json.statusCode, json.json().message]).toEqual([
      415,
      'Send the body as text/csv, and say so in Content-Type.',
    ]);
    const large = await upload('x'.repeat(2 * 1024 * 1024 + 1));
    expect([large.statusCode, large.json().message]).toEqual([413, 'The body is larger than 2048 KB.']);
  });

  test('the present state refuses by line: sold rooms, nights not open, no rate plan', async () => {
    await reserveRooms(api.platform.inventory, {
      bookingId: 'bk_two',
      checkIn: night(5),
      checkOut: night(6),
      lines: [{ roomTypeId: 'rt_sea_suite', rooms: 2 }],
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
      livemode: true,
    });
    const before = await stateOf('rt_sea_suite');
    const sold = await upload(file(`rt_sea_suite,${night(4)},,1,,,,`, `rt_sea_suite,${night(5)},,1,,,,`));
    expect(sold.statusCode).toBe(409);
    expect(sold.json()).toMatchObject({
      error: 'CAPACITY_BELOW_SOLD',
      details: [
        { line: 3, field: 'rooms', message: `must leave room for the 2 that are sold on ${night(5)}` },
      ],
    });
    const impossible = await upload(
      file(`rt_sea_double,${addDays(today, 380)},,,true,,,`, `rt_sea_suite,${night(1)},100,,,,,`),
    );
    expect(impossible.statusCode).toBe(400);
    expect(impossible.json().details).toMatchObject([
      { line: 2, field: 'date' },
      { line: 3, field: 'price' },
    ]);
    expect(await stateOf('rt_sea_suite')).toEqual(before);
  });

  test('a dry run tells the same and changes nothing', async () => {
    const before = await stateOf('rt_sea_double');
    const good = await upload(file(`rt_sea_double,${night(0)},77,3,,,,`), 'sea', '?dryRun=true');
    expect(good.json()).toEqual({ applied: false, rows: 1, nightsChanged: 1, pricesChanged: 1 });
    const bad = await upload(file(`rt_sea_suite,${night(5)},,0,,,,`), 'sea', '?dryRun=true');
    expect(bad.json()).toMatchObject({ error: 'CAPACITY_BELOW_SOLD', details: [{ line: 2 }] });
    expect(await stateOf('rt_sea_double')).toEqual(before);
    expect((await upload(file(), 'sea', '?dryRun=maybe')).statusCode).toBe(400);
  });

  test('a year of two room types goes in at once', async () => {
    const rows = Array.from({ length: 360 }, (_, day) =>
      ['rt_sea_double', 'rt_sea_suite'].map((room) => `${room},${addDays(today, day)},,,,2,,`),
    );
    const done = await upload(file(...rows.flat()));
    expect(done.json()).toMatchObject({ applied: true, nightsChanged: 720 });
  });
});

describe('downloading rates and allotments', () => {
  test('what is downloaded can be uploaded again and changes nothing', async () => {
    await upload(file(`rt_sea_double,${night(0)},210.50,6,true,2,9,true`));
    const before = [await stateOf('rt_sea_double'), await stateOf('rt_sea_suite')];
    const download = await api.call('sea', 'GET', path + range);
    expect(download.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(download.headers['content-disposition']).toContain('htl_sea');
    const [first, second] = download.body.split('\r\n');
    expect(first).toBe(`${header},currentPrice,capacity,sold`);
    expect(second).toBe(`rt_sea_double,${night(0)},210.50,6,true,2,9,true,210.50,6,0`);
    expect(download.body.trimEnd().split('\r\n')).toHaveLength(1 + 14);
    expect((await upload(download.body)).json()).toMatchObject({ applied: true, rows: 14 });
    const after = [await stateOf('rt_sea_double'), await stateOf('rt_sea_suite')];
    expect(after.map(({ nights, prices }) => ({ nights, prices }))).toEqual(
      before.map(({ nights, prices }) => ({ nights, prices })),
    );
  });

  test.each(['', '?from=2027-01-02&until=2027-01-01', '?from=2027-01-01&until=2029-01-01'])(
    'a query %s is refused',
    async (query) => {
      expect((await api.call('sea', 'GET', path + query)).statusCode).toBe(400);
    },
  );
});
