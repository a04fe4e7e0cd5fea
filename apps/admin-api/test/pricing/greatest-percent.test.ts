import { expect, test } from 'vitest';
import { greatestPercent } from '../../src/pricing/greatest-percent.ts';

const season = (from: string, until: string, percent: number) => ({
  kind: 'SEASON' as const,
  from,
  until,
  percent,
});

test('rules that meet on one night multiply, others do not', () => {
  expect(greatestPercent([])).toBe(100);
  expect(greatestPercent([season('06-01', '06-30', 150), season('07-01', '07-31', 140)])).toBe(150);
  expect(greatestPercent([season('06-01', '07-01', 150), season('07-01', '07-31', 140)])).toBe(210);
  expect(greatestPercent([season('12-15', '01-15', 200), season('01-10', '02-01', 110)])).toBeCloseTo(220);
  expect(
    greatestPercent([season('02-29', '02-29', 300), { kind: 'WEEKEND', weekdays: [6], percent: 200 }]),
  ).toBe(600);
});

test('of steps the dearest counts, and what makes nights cheaper counts for nothing', () => {
  const steps = [
    { soldPercent: 50, percent: 120 },
    { soldPercent: 90, percent: 160 },
  ];
  expect(greatestPercent([{ kind: 'OCCUPANCY', steps }])).toBe(160);
  expect(greatestPercent([season('01-01', '12-31', 50), { kind: 'OCCUPANCY', steps }])).toBe(160);
  expect(greatestPercent([{ kind: 'LENGTH_OF_STAY', minNights: 7, percentOff: 10 }])).toBe(100);
});

test('holidays meet on their dates', () => {
  const holiday = (dates: string[], percent: number) => ({ kind: 'HOLIDAY' as const, dates, percent });
  expect(greatestPercent([holiday(['2027-12-31'], 150), holiday(['2027-12-31', '2027-12-30'], 200)])).toBe(
    300,
  );
});
