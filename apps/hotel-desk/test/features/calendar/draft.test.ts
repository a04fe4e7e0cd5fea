import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, readDraft } from '../../../src/features/calendar/draft.ts';

const read = (changes: Partial<Draft>, currency = 'EUR') =>
  readDraft({ ...emptyDraft('2027-06-01', '2027-06-03'), ...changes }, currency);
const set = (text: string) => ({ mode: 'set', text }) as const;
const none = { mode: 'none', text: '7' } as const;

describe('a draft', () => {
  test('asks for nothing at first', () => {
    expect(read({})).toEqual({ wanted: {}, faults: {} });
  });

  test('asks for what is set, taken away or switched, and for nothing else', () => {
    const asked = read({
      price: set('99.5'),
      rooms: set('0'),
      minStay: none,
      stopSell: 'yes',
      closedToArrival: 'no',
    });
    expect(asked).toEqual({
      wanted: {
        inventory: { rooms: 0, minStay: null, stopSell: true, closedToArrival: false },
        price: { amountMinor: 9_950 },
      },
      faults: {},
    });
    expect(read({ price: none }).wanted).toEqual({ price: { amountMinor: null } });
    expect(read({ price: set('12000') }, 'JPY').wanted.price).toEqual({ amountMinor: 12_000 });
  });

  test.each([
    ['price', { price: set('') }],
    ['price', { price: set('0') }],
    ['price', { price: set('12.345') }],
    ['rooms', { rooms: set('-1') }],
    ['rooms', { rooms: set('') }],
    ['minStay', { minStay: set('0') }],
    ['maxStay', { maxStay: set('91') }],
    ['maxStay', { minStay: set('5'), maxStay: set('3') }],
    ['dates', { last: '2027-05-31' }],
    ['dates', { weekdays: [] }],
  ] as const)('says that %s is wrong in %o', (field, changes) => {
    expect(Object.keys(read(changes).faults)).toEqual([field]);
  });
});
