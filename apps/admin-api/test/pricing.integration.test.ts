import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstNight, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const allotment = { rooms: 10 };
  await api.call('sea', 'PUT', '/rooms/rt_sea_double/inventory', { version: null, allotment });
});
afterAll(() => api.close());

const path = '/rooms/rt_sea_double/pricing';
const range = { from: firstNight, until: addDays(firstNight, 7) };
const query = `?from=${range.from}&until=${range.until}`;
const everyNight = { kind: 'WEEKEND', weekdays: [1, 2, 3, 4, 5, 6, 7], percent: 150 };
const put = (body: object) => api.call('sea', 'PUT', path, body);
const putHotel = (body: object) => api.call('sea', 'PUT', '/hotels/htl_sea/pricing', body);
const amounts = async () =>
  (await api.call('sea', 'GET', path + query))
    .json()
    .nights.map(({ amountMinor }: { amountMinor: number | null }) => amountMinor);

describe('pricing of a room type', () => {
  test('a plan, then rules of the hotel and of the room type, then prices of dates', async () => {
    expect((await api.call('sea', 'GET', path)).json()).toEqual({
      roomTypeId: 'rt_sea_double',
      hotelId: 'htl_sea',
      currency: 'EUR',
      version: null,
      plan: null,
      rules: [],
    });
    const planned = await put({ version: null, plan: { baseMinor: 10_000, stepMinor: 100 } });
    expect(planned.json()).toMatchObject({
      version: 1,
      plan: { baseMinor: 10_000, stepMinor: 100, floorMinor: null, ceilingMinor: null },
    });
    expect(await amounts()).toEqual(Array(7).fill(10_000));

    const ruled = await putHotel({ version: null, rules: [everyNight] });
    expect(ruled.json()).toMatchObject({ version: 1, rules: [everyNight], charges: [], currency: 'EUR' });
    expect(await amounts()).toEqual(Array(7).fill(15_000));

    const holiday = { kind: 'HOLIDAY', dates: [firstNight], percent: 200 };
    const priced = await put({
      version: 1,
      rules: [holiday],
      prices: [
        { ...range, from: addDays(firstNight, 2), amountMinor: 7_000 },
        { ...range, from: addDays(firstNight, 4), amountMinor: null },
      ],
    });
    expect(priced.json()).toMatchObject({ version: 3, rules: [holiday], plan: { baseMinor: 10_000 } });
    expect(await amounts()).toEqual([30_000, 15_000, 7_000, 7_000, 15_000, 15_000, 15_000]);
    const taken = await put({ version: 3, prices: [{ ...range, amountMinor: null }] });
    expect(taken.json().nights.map(({ fixed }: { fixed: boolean }) => fixed)).toEqual(Array(7).fill(false));
  });

  test('prices on weekdays of a range', async () => {
    const { version } = (await api.call('sea', 'GET', path)).json();
    const { nights } = (
      await put({ version, prices: [{ ...range, weekdays: [6], amountMinor: 33_000 }] })
    ).json();
    expect(nights.filter(({ fixed }: { fixed: boolean }) => fixed)).toMatchObject([{ amountMinor: 33_000 }]);
  });

  test('charges of the hotel stay when only rules change', async () => {
    const vat = { kind: 'TAX', name: 'VAT', included: true, basis: 'PERCENT', basisPoints: 600 };
    const fee = { kind: 'FEE', name: 'Linen', included: false, basis: 'PER_ROOM_STAY', amountMinor: 900 };
    expect((await putHotel({ version: 1, charges: [vat, fee] })).json()).toMatchObject({
      version: 2,
      rules: [everyNight],
      charges: [vat, fee],
    });
    expect((await putHotel({ version: 2, rules: [] })).json()).toMatchObject({ charges: [vat, fee] });
    expect((await api.call('sea', 'GET', '/hotels/htl_sea/pricing')).json()).toMatchObject({ version: 3 });
  });

  test('of two who change the same version one gets a 409 with the present state', async () => {
    const { version } = (await api.call('sea', 'GET', path)).json();
    const answers = await Promise.all([
      put({ version, plan: { baseMinor: 11_000 } }),
      put({ version, plan: { baseMinor: 12_000 } }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const conflict = answers.find(({ statusCode }) => statusCode === 409)?.json();
    expect(conflict).toMatchObject({ error: 'VERSION_CONFLICT', current: { version: version + 1 } });
    const late = await putHotel({ version: 1, rules: [] });
    expect(late.json()).toMatchObject({
      error: 'VERSION_CONFLICT',
      current: { version: 3, hotelId: 'htl_sea' },
    });
    const onlyPrices = await put({ version, prices: [{ ...range, amountMinor: 1 }] });
    expect(onlyPrices.statusCode).toBe(409);
    const nowhere = await api.call('sea', 'PUT', '/rooms/rt_sea_suite/pricing', { version: 4, rules: [] });
    expect(nowhere.json()).toMatchObject({ error: 'VERSION_CONFLICT', current: { version: null } });
  });
});

const season = { kind: 'SEASON', from: '06-15', until: '09-15', percent: 130 };
const promotion = { kind: 'PROMOTION', code: 'SUMMER27', percentOff: 15 };
const steps = [{ soldPercent: 80, percent: 120 }];

describe('what is refused', () => {
  test.each([
    ['nothing', {}, 'plan'],
    ['a base of nothing', { plan: { baseMinor: 0 } }, 'plan.baseMinor'],
    ['a floor above the base', { plan: { baseMinor: 100, floorMinor: 101 } }, 'plan.floorMinor'],
    ['steps wider than the base', { plan: { baseMinor: 100, stepMinor: 101 } }, 'plan.stepMinor'],
    ['a ceiling below the base', { plan: { baseMinor: 100, ceilingMinor: 99 } }, 'plan.ceilingMinor'],
    ['a price in the past', { prices: [{ ...range, from: '2020-01-01', amountMinor: 1 }] }, 'prices.0.until'],
    [
      'a price yesterday',
      { prices: [{ ...range, from: addDays(today, -2), amountMinor: 1 }] },
      'prices.0.from',
    ],
    ['half a cent', { prices: [{ ...range, amountMinor: 0.5 }] }, 'prices.0.amountMinor'],
    ['a currency of its own', { plan: { baseMinor: 100, currency: 'USD' } }, 'plan.currency'],
  ])('of a room type: %s', async (_, body, field) => {
    const refused = await put({ version: 1, ...body });
    expect([refused.statusCode, refused.json().error]).toEqual([400, 'VALIDATION_ERROR']);
    expect(refused.json().details.map((detail: { field: string }) => detail.field)).toContain(field);
  });

  test.each([
    ['a day that does not exist', { ...season, until: '02-30' }, 'rules.0.until'],
    ['a percentage out of bounds', { ...season, percent: 501 }, 'rules.0.percent'],
    ['a kind that is not known', { ...season, kind: 'MOON' }, 'rules.0.kind'],
    ['a member of another kind', { ...season, code: 'ABC' }, 'rules.0.code'],
    [
      'a holiday that does not exist',
      { kind: 'HOLIDAY', dates: ['2027-02-29'], percent: 120 },
      'rules.0.dates.0',
    ],
    ['a step twice', { kind: 'OCCUPANCY', steps: [...steps, ...steps] }, 'rules.0.steps.1.soldPercent'],
    ['a code in small letters', { ...promotion, code: 'summer' }, 'rules.0.code'],
    ['a gift', { ...promotion, percentOff: 91 }, 'rules.0.percentOff'],
    [
      'a promotion that ends first',
      { ...promotion, from: '2027-07-01', until: '2027-06-01' },
      'rules.0.until',
    ],
    [
      'a long stay of one night',
      { kind: 'LENGTH_OF_STAY', minNights: 1, percentOff: 5 },
      'rules.0.minNights',
    ],
  ])('of rules: %s', async (_, rule, field) => {
    for (const refused of [
      await putHotel({ version: 1, rules: [rule] }),
      await put({ version: 1, rules: [rule] }),
    ]) {
      expect([refused.statusCode, refused.json().error]).toEqual([400, 'VALIDATION_ERROR']);
      expect(refused.json().details).toEqual([{ field, message: expect.any(String) }]);
    }
  });

  test.each([
    ['one code twice', { rules: [promotion, { ...promotion, percentOff: 20 }] }, 'rules.1.code'],
    ['more than 50', { rules: Array(51).fill(season) }, 'rules'],
    ['what multiplies without end', { rules: Array(3).fill({ ...everyNight, percent: 300 }) }, 'rules'],
    ['nothing', {}, 'rules'],
    [
      'a tax without an amount',
      { charges: [{ kind: 'TAX', name: 'VAT', included: true, basis: 'PERCENT' }] },
      'charges.0.basisPoints',
    ],
    [
      'a blank name',
      { charges: [{ kind: 'TAX', name: ' ', included: true, basis: 'PERCENT', basisPoints: 1 }] },
      'charges.0.name',
    ],
    [
      'a name that breaks the line of a mail',
      { charges: [{ kind: 'TAX', name: 'VAT\nTotal: 0', included: true, basis: 'PERCENT', basisPoints: 1 }] },
      'charges.0.name',
    ],
  ])('of a hotel: %s', async (_, body, field) => {
    const refused = await putHotel({ version: 1, ...body });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().details).toEqual([{ field, message: expect.any(String) }]);
  });

  test('a season may run over the year’s end, and seasons that do not meet do not multiply', async () => {
    const { version } = (await api.call('sea', 'GET', '/hotels/htl_sea/pricing')).json();
    const rules = [
      { ...season, from: '11-15', until: '02-29', percent: 500 },
      { ...season, from: '03-01', until: '06-14', percent: 500 },
      { kind: 'OCCUPANCY', steps: [{ soldPercent: 50, percent: 200 }] },
    ];
    expect((await putHotel({ version, rules })).statusCode).toBe(200);
  });

  test.each(['?from=2027-01-01', '?until=2027-01-01', '?from=2027-01-02&until=2027-01-01'])(
    'a query %s',
    async (wrong) => {
      expect((await api.call('sea', 'GET', path + wrong)).statusCode).toBe(400);
    },
  );
});
