import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Charge, RateRule } from '../src/rate-rules.ts';
import { lengthOfStayPercentOff, priceStay, promotionFor, type StayToPrice } from '../src/stay-price.ts';

const stay: StayToPrice = {
  currency: 'EUR',
  nightsMinor: [10_000, 12_000],
  checkIn: '2027-07-16',
  rooms: 2,
  guests: 3,
  rules: [],
  charges: [],
};

const amount = fc.integer({ min: 0, max: 100_000 });
const kind = fc.constantFrom('TAX' as const, 'FEE' as const);
const name = fc.constantFrom('City tax', 'VAT', 'Cleaning');
const anyCharge: fc.Arbitrary<Charge> = fc.oneof(
  fc.record({
    kind,
    name,
    included: fc.boolean(),
    basis: fc.constant('PERCENT' as const),
    basisPoints: fc.integer({ min: 0, max: 3_000 }),
  }),
  fc.record({
    kind,
    name,
    included: fc.boolean(),
    basis: fc.constantFrom('PER_ROOM_NIGHT' as const, 'PER_GUEST_NIGHT' as const, 'PER_ROOM_STAY' as const),
    amountMinor: amount,
  }),
);
const percentOff = fc.integer({ min: 0, max: 100 });
const anyRule: fc.Arbitrary<RateRule> = fc.oneof(
  fc.record({
    kind: fc.constant('LENGTH_OF_STAY' as const),
    minNights: fc.integer({ min: 1, max: 14 }),
    percentOff,
  }),
  fc.record({ kind: fc.constant('PROMOTION' as const), code: fc.constantFrom('SUMMER', 'WORK'), percentOff }),
);
const anyStay: fc.Arbitrary<StayToPrice> = fc.record({
  currency: fc.constant('EUR'),
  nightsMinor: fc.array(amount, { minLength: 1, maxLength: 20 }),
  checkIn: fc.constant('2027-07-16'),
  rooms: fc.integer({ min: 1, max: 5 }),
  guests: fc.integer({ min: 1, max: 10 }),
  rules: fc.array(anyRule, { maxLength: 4 }),
  charges: fc.array(anyCharge, { maxLength: 5 }),
  promotionCode: fc.constantFrom(undefined, 'summer', 'none'),
});

const added = ({ lines }: ReturnType<typeof priceStay>) =>
  lines.reduce((sum, line) => (line.included ? sum : sum + line.amountMinor), 0);

describe('the price of any stay', () => {
  test('is whole, never negative, and what its lines add up to', () => {
    fc.assert(
      fc.property(anyStay, (given) => {
        const price = priceStay(given);
        expect(price.total.amountMinor).toBe(added(price));
        expect(Number.isSafeInteger(price.total.amountMinor) && price.total.amountMinor >= 0).toBe(true);
      }),
    );
  });

  test('is as many times that of one room as there are rooms, but for what guests pay and shares are rounded to', () => {
    fc.assert(
      fc.property(anyStay, (given) => {
        const charges = given.charges.filter(
          ({ basis }) => basis !== 'PER_GUEST_NIGHT' && basis !== 'PERCENT',
        );
        const one = priceStay({ ...given, charges, rooms: 1 });
        const all = priceStay({ ...given, charges });
        expect(all.total.amountMinor).toBe(one.total.amountMinor * given.rooms);
      }),
    );
  });

  test('does not depend on how many taxes a percentage is cut into', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyStay, parts, (given, cuts) => {
        const tax = (basisPoints: number): Charge => {
          return { kind: 'TAX', name: 'VAT', included: false, basis: 'PERCENT', basisPoints };
        };
        const whole = tax(cuts.reduce((sum, next) => sum + next, 0));
        const cut = priceStay({ ...given, charges: cuts.map(tax) });
        expect(cut.total).toEqual(priceStay({ ...given, charges: [whole] }).total);
      }),
    );
  });

  test('with a promotion is not dearer than without', () => {
    fc.assert(
      fc.property(anyStay, (given) => {
        const without = priceStay({ ...given, promotionCode: undefined }).total.amountMinor;
        expect(priceStay(given).total.amountMinor).toBeLessThanOrEqual(without);
      }),
    );
  });
});

describe('lines', () => {
  test('take off the longer stay, then the promotion, and add taxes and fees to what is left', () => {
    const price = priceStay({
      ...stay,
      rules: [
        { kind: 'LENGTH_OF_STAY', minNights: 2, percentOff: 10 },
        { kind: 'PROMOTION', code: 'SUMMER', percentOff: 50 },
      ],
      promotionCode: 'Summer',
      charges: [
        { kind: 'TAX', name: 'VAT', included: true, basis: 'PERCENT', basisPoints: 1_000 },
        { kind: 'TAX', name: 'City tax', included: false, basis: 'PER_GUEST_NIGHT', amountMinor: 200 },
        { kind: 'FEE', name: 'Cleaning', included: false, basis: 'PER_ROOM_STAY', amountMinor: 1_500 },
        { kind: 'TAX', name: 'Service', included: false, basis: 'PERCENT', basisPoints: 500 },
      ],
    });
    expect(price.lines.map(({ name: of, amountMinor, included }) => [of, amountMinor, included])).toEqual([
      ['Rooms', 44_000, false],
      ['Longer stay', -4_400, false],
      ['SUMMER', -19_800, false],
      ['VAT', 1_800, true],
      ['City tax', 1_200, false],
      ['Cleaning', 3_000, false],
      ['Service', 990, false],
    ]);
    expect(price.total).toEqual({ amountMinor: 24_990, currency: 'EUR' });
  });

  test('of a percentage that ends on half a unit round up once', () => {
    const half: Charge = { kind: 'TAX', name: 'VAT', included: false, basis: 'PERCENT', basisPoints: 50 };
    expect(priceStay({ ...stay, nightsMinor: [50], rooms: 2, charges: [half, half] }).total.amountMinor).toBe(
      101,
    );
  });

  test('beyond the safe integers are an error and not a wrong price', () => {
    const dear = { ...stay, nightsMinor: [Number.MAX_SAFE_INTEGER - 1] };
    expect(() => priceStay(dear)).toThrow(RangeError);
  });
});

describe('stay rules', () => {
  const rules: RateRule[] = [
    { kind: 'LENGTH_OF_STAY', minNights: 3, percentOff: 5 },
    { kind: 'LENGTH_OF_STAY', minNights: 7, percentOff: 15 },
    { kind: 'PROMOTION', code: 'JULY', percentOff: 20, from: '2027-07-01', until: '2027-07-31' },
  ];

  test('take the most off that a stay is long enough for', () => {
    expect([1, 2, 3, 6, 7, 30].map((nights) => lengthOfStayPercentOff(rules, nights))).toEqual([
      0, 0, 5, 5, 15, 15,
    ]);
  });

  test('know a promotion by its code, in any case, on the dates of arrival it holds for', () => {
    const offOn = (checkIn: string, promotionCode?: string) =>
      promotionFor(rules, { checkIn, promotionCode })?.percentOff;
    expect([offOn('2027-07-01', 'july'), offOn('2027-07-31', 'JULY')]).toEqual([20, 20]);
    expect([offOn('2027-06-30', 'JULY'), offOn('2027-08-01', 'JULY'), offOn('2027-07-01', 'MAY')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(offOn('2027-07-01')).toBeUndefined();
  });
});
