import { describe, expect, test } from 'vitest';
import { type AgreedStay, type NightForSale, proposeStay } from '../src/stay-change.ts';

const agreed: AgreedStay = {
  checkIn: '2027-06-10',
  checkOut: '2027-06-12',
  rooms: 1,
  guests: 2,
  currency: 'EUR',
  nights: [
    { date: '2027-06-10', amountMinor: 10_000 },
    { date: '2027-06-11', amountMinor: 11_000 },
  ],
};

const night = (date: string, facts: Partial<NightForSale> = {}): NightForSale => ({
  date,
  roomsLeft: 1,
  stopSell: false,
  minStay: null,
  maxStay: null,
  closedToArrival: false,
  amountMinor: 20_000,
  ...facts,
});
const sold = (...nights: NightForSale[]) => ({ currency: 'EUR', rules: [], charges: [], nights });
const later = { ...agreed, checkIn: '2027-06-11', checkOut: '2027-06-13' };

describe('another stay', () => {
  test('keeps the agreed price of nights the guest has, and takes the price of today for others', () => {
    const proposed = proposeStay(agreed, later, sold(night('2027-06-11'), night('2027-06-12')));
    expect(proposed).toMatchObject({
      available: true,
      price: { total: { amountMinor: 31_000, currency: 'EUR' } },
      nights: [
        { date: '2027-06-11', amountMinor: 11_000 },
        { date: '2027-06-12', amountMinor: 20_000 },
      ],
    });
  });

  test('needs only the rooms that the guest lacks', () => {
    const full = { roomsLeft: 0, stopSell: true, amountMinor: null };
    const shorter = { ...agreed, checkOut: '2027-06-11' };
    expect(proposeStay(agreed, shorter, sold(night('2027-06-10', full)))).toMatchObject({
      available: true,
      price: { total: { amountMinor: 10_000 } },
    });
    const two = { ...shorter, rooms: 2 };
    expect(proposeStay(agreed, two, sold(night('2027-06-10', { roomsLeft: 0 }))).available).toBe(false);
    expect(proposeStay(agreed, two, sold(night('2027-06-10', { stopSell: true }))).available).toBe(false);
    expect(proposeStay(agreed, two, sold(night('2027-06-10')))).toMatchObject({
      available: true,
      price: { total: { amountMinor: 20_000 } },
    });
  });

  test('is refused by restrictions unless the guest had as much before', () => {
    const first = (facts: Partial<NightForSale>) => sold(night('2027-06-10', facts), night('2027-06-11'));
    expect(proposeStay(agreed, agreed, first({ closedToArrival: true, minStay: 5 })).available).toBe(true);
    const longer = { ...agreed, checkOut: '2027-06-13' };
    const nights = (facts: Partial<NightForSale>) =>
      sold(night('2027-06-10', facts), night('2027-06-11'), night('2027-06-12'));
    expect(proposeStay(agreed, longer, nights({ closedToArrival: true })).available).toBe(true);
    expect(proposeStay(agreed, longer, nights({ maxStay: 2 })).available).toBe(false);
    expect(proposeStay(agreed, longer, nights({ minStay: 4 })).available).toBe(false);
    const anew = sold(night('2027-06-11', { closedToArrival: true }), night('2027-06-12'));
    expect(proposeStay(agreed, later, anew).available).toBe(false);
  });

  test('has no price where a night has none, or in another currency', () => {
    const unpriced = sold(night('2027-06-11'), night('2027-06-12', { amountMinor: null }));
    expect(proposeStay(agreed, later, unpriced)).toMatchObject({ available: false, price: null });
    const other = { ...sold(night('2027-06-11'), night('2027-06-12')), currency: 'GBP' };
    expect(proposeStay(agreed, later, other)).toMatchObject({ available: false, price: null });
  });
});
