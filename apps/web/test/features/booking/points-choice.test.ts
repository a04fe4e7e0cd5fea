import { expect, test } from 'vitest';
import { pointsToChoose } from '../../../src/features/booking/points-choice.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

test('by the hundred, up to what there is', () => {
  expect(pointsToChoose(447, euros(44_700))).toEqual([100, 200, 300, 400]);
  expect(pointsToChoose(99, euros(44_700))).toEqual([]);
});

test('up to half of a total in euros', () => {
  expect(pointsToChoose(5_000, euros(700))).toEqual([100, 200, 300]);
});

test('a few choices of many points, the most among them', () => {
  const choices = pointsToChoose(5_550, euros(1_000_000));
  expect(choices.length).toBeLessThanOrEqual(11);
  expect(choices.at(-1)).toBe(5_500);
  expect(choices.every((points) => points % 100 === 0)).toBe(true);
});
