import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/calendar-date.ts';
import { priceNight } from '../src/night-price.ts';
import type { NightRule, RatePlan } from '../src/rate-rules.ts';

const plan: RatePlan = {
  currency: 'EUR',
  baseMinor: 10_000,
  stepMinor: 1,
  floorMinor: null,
  ceilingMinor: null,
};
// A Friday.
const night = { date: '2027-07-16', capacity: 10, reserved: 0 };

const anyDate = fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2027-01-01', days));
const anyDay = anyDate.map((date) => date.slice(5));
const percent = fc.integer({ min: 1, max: 400 });
const anyRule: fc.Arbitrary<NightRule> = fc.oneof(
  fc.record({ kind: fc.constant('SEASON' as const), from: anyDay, until: anyDay, percent }),
  fc.record({ kind: fc.constant('WEEKEND' as const), weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]), percent }),
  fc.record({ kind: fc.constant('HOLIDAY' as const), dates: fc.array(anyDate, { maxLength: 3 }), percent }),
  fc.record({
    kind: fc.constant('OCCUPANCY' as const),
    steps: fc.array(fc.record({ soldPercent: fc.integer({ min: 0, max: 100 }), percent }), { maxLength: 4 }),
  }),
);
const anyNight = fc
  .record({
    date: anyDate,
    capacity: fc.integer({ min: 0, max: 50 }),
    sold: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ sold, ...rest }) => ({ ...rest, reserved: Math.floor((rest.capacity * sold) / 100) }));
const anyPlan = fc
  .record({
    baseMinor: fc.integer({ min: 0, max: 1_000_000 }),
    stepMinor: fc.constantFrom(1, 5, 100, 1_000),
    bounds: fc.option(fc.tuple(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 500_000 }))),
  })
  .map(({ bounds, ...rest }): RatePlan => {
    const [floorMinor, ceilingMinor] = bounds === null ? [null, null] : bounds.toSorted((a, b) => a - b);
    return { currency: 'EUR', ...rest, floorMinor: floorMinor ?? null, ceilingMinor: ceilingMinor ?? null };
  });

describe('the price of any night', () => {
  test('is whole, within its bounds, and on a step unless a bound holds it', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyRule, { maxLength: 6 }), anyNight, (given, rules, at) => {
        const price = priceNight(given, rules, at);
        const [floor, ceiling] = [given.floorMinor ?? 0, given.ceilingMinor ?? Number.MAX_SAFE_INTEGER];
        expect(Number.isSafeInteger(price) && price >= floor && price <= ceiling).toBe(true);
        if (price !== floor && price !== ceiling) expect(price % given.stepMinor).toBe(0);
      }),
    );
  });

  test('is never nothing: rounding to a step takes it no lower than one', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyRule, { maxLength: 6 }), anyNight, (given, rules, at) => {
        expect(priceNight({ ...given, ceilingMinor: null }, rules, at)).toBeGreaterThanOrEqual(
          given.stepMinor,
        );
      }),
    );
    const cheap = { kind: 'WEEKEND' as const, weekdays: [5], percent: 1 };
    expect(priceNight({ ...plan, baseMinor: 4_000, stepMinor: 100 }, [cheap], night)).toBe(100);
  });

  test('does not depend on the order in which rules of different kinds are given', () => {
    const oneOfEach = fc
      .uniqueArray(anyRule, { selector: ({ kind }) => kind, maxLength: 4 })
      .chain((rules) =>
        fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })),
      );
    fc.assert(
      fc.property(anyPlan, oneOfEach, anyNight, (given, [rules, shuffled], at) => {
        expect(priceNight(given, shuffled, at)).toBe(priceNight(given, rules, at));
      }),
    );
  });

  test('is what the hotel set for the date, whatever the rules and bounds', () => {
    const fixed = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(anyPlan, fc.array(anyRule), anyNight, fixed, (given, rules, at, fixedMinor) => {
        expect(priceNight(given, rules, { ...at, fixedMinor })).toBe(fixedMinor);
      }),
    );
  });

  test('does not fall while demand that makes it dearer rises', () => {
    const dearer = fc.array(
      fc.record({
        soldPercent: fc.integer({ min: 0, max: 100 }),
        percent: fc.integer({ min: 100, max: 300 }),
      }),
    );
    fc.assert(
      fc.property(anyPlan, dearer, fc.integer({ min: 1, max: 40 }), (given, steps, capacity) => {
        // Steps that rise with what is sold, as demand pricing means them.
        const percents = steps.map((step) => step.percent).toSorted((a, b) => a - b);
        const rising = steps
          .toSorted((a, b) => a.soldPercent - b.soldPercent)
          .map(({ soldPercent }, index) => ({ soldPercent, percent: percents[index] ?? 100 }));
        const rule = { kind: 'OCCUPANCY', steps: rising } as const;
        const distinct = new Set(rising.map(({ soldPercent }) => soldPercent)).size === rising.length;
        fc.pre(distinct);
        const prices = Array.from({ length: capacity + 1 }, (_, reserved) =>
          priceNight(given, [rule], { date: night.date, capacity, reserved }),
        );
        expect(prices).toEqual(prices.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('rules', () => {
  test('apply as season, weekend, holiday, demand, each rounded half up', () => {
    const rules: NightRule[] = [
      { kind: 'OCCUPANCY', steps: [{ soldPercent: 0, percent: 150 }] },
      { kind: 'HOLIDAY', dates: [night.date], percent: 33 },
      { kind: 'WEEKEND', weekdays: [5], percent: 50 },
      { kind: 'SEASON', from: '07-01', until: '07-31', percent: 101 },
    ];
    // 99 × 1.01 = 99.99 → 100, × 0.5 = 50, × 0.33 = 16.5 → 17, × 1.5 = 25.5 → 26; another order gives 25.
    expect(priceNight({ ...plan, baseMinor: 99 }, rules, night)).toBe(26);
  });

  test('of a season that runs over the year’s end meet both sides of it, ends included', () => {
    const rule: NightRule = { kind: 'SEASON', from: '12-20', until: '01-06', percent: 200 };
    const priceOn = (date: string) => priceNight(plan, [rule], { ...night, date });
    expect(['2027-12-19', '2027-12-20', '2027-12-31', '2028-01-06', '2028-01-07'].map(priceOn)).toEqual([
      10_000, 20_000, 20_000, 20_000, 10_000,
    ]);
  });

  test('of demand take the highest step that is reached, and none for a night without rooms', () => {
    const steps = [
      { soldPercent: 90, percent: 150 },
      { soldPercent: 50, percent: 120 },
    ];
    const priceAt = (reserved: number, capacity = 10) =>
      priceNight(plan, [{ kind: 'OCCUPANCY', steps }], { ...night, capacity, reserved });
    expect([priceAt(4), priceAt(5), priceAt(8), priceAt(9), priceAt(0, 0)]).toEqual([
      10_000, 12_000, 12_000, 15_000, 10_000,
    ]);
  });

  test('stay between floor and ceiling', () => {
    const bounded = { ...plan, floorMinor: 9_950, ceilingMinor: 10_050, stepMinor: 100 };
    const priceWith = (change: number) =>
      priceNight(bounded, [{ kind: 'WEEKEND', weekdays: [5], percent: change }], night);
    expect([priceWith(50), priceWith(100), priceWith(150)]).toEqual([9_950, 10_000, 10_050]);
  });
});
