import { expect, test } from 'vitest';
import { cardsLeft } from '../../../src/features/payment/cards-left.ts';

const at = '2027-03-01T12:00:00.000Z';
const declined = (finishedAt: string) => ({
  at,
  kind: 'STEPS',
  entry: [
    { step: 'reserve', state: 'done', finishedAt: at },
    { step: 'authorize', state: 'refused', reason: 'PAYMENT_DECLINED', finishedAt },
  ],
});

test('three cards may be tried', () => {
  expect(cardsLeft([{ at, kind: 'STATUS', entry: { to: 'PENDING' } }])).toBe(3);
  expect(cardsLeft([declined('1')])).toBe(2);
  expect(cardsLeft([declined('1'), declined('2')])).toBe(1);
  expect(cardsLeft([declined('1'), declined('2'), declined('3'), declined('4')])).toBe(0);
});

test('a card that several entries tell of counts once', () => {
  expect(cardsLeft([declined('1'), declined('1')])).toBe(2);
});

test('another refusal is no declined card', () => {
  const [entry] = [declined('1')];
  const other = { ...entry, entry: [{ step: 'reserve', reason: 'ROOM_NOT_AVAILABLE', finishedAt: at }] };
  expect(cardsLeft([other])).toBe(3);
});
