import { expect, test } from 'vitest';
import {
  beginIntention,
  dropIntention,
  fulfilIntention,
  readIntention,
} from '../../../src/features/booking/booking-intention.ts';
import { fakeKeep } from '../../fake-keep.ts';

const body = { roomTypeId: 'rt_1', checkIn: '2027-06-10', checkOut: '2027-06-13', guests: 2, rooms: 1 };

function counter() {
  let made = 0;
  return () => `key-${++made}`;
}

test('asking again for the same goes under the same key', () => {
  const keep = fakeKeep();
  const newKey = counter();
  expect(beginIntention(keep, body, newKey).key).toBe('key-1');
  expect(beginIntention(keep, { ...body }, newKey).key).toBe('key-1');
});

test('asking for something else goes under another', () => {
  const keep = fakeKeep();
  const newKey = counter();
  beginIntention(keep, body, newKey);
  expect(beginIntention(keep, { ...body, specialRequests: 'A cot' }, newKey).key).toBe('key-2');
  expect(beginIntention(keep, { ...body, checkOut: '2027-06-14' }, newKey).key).toBe('key-3');
});

test('what was not answered is found after a reload, with all that was asked', () => {
  const keep = fakeKeep();
  beginIntention(keep, { ...body, specialRequests: 'A cot' }, counter());
  expect(readIntention(keep, body)).toEqual({ key: 'key-1', body: { ...body, specialRequests: 'A cot' } });
});

test('once it was answered the same can be wanted again', () => {
  const keep = fakeKeep();
  const newKey = counter();
  fulfilIntention(keep, beginIntention(keep, body, newKey), 'bk_1');
  expect(readIntention(keep, body)?.bookingId).toBe('bk_1');
  expect(beginIntention(keep, body, newKey).key).toBe('key-2');
});

test('what was refused is forgotten', () => {
  const keep = fakeKeep();
  beginIntention(keep, body, counter());
  dropIntention(keep, body);
  expect(readIntention(keep, body)).toBeUndefined();
});
