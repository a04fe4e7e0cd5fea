import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openAdmission } from '../src/booking/admission.ts';

const stay = { roomTypeId: 'rt_1', checkIn: '2027-06-10', checkOut: '2027-06-12', rooms: 1 };
const times = { doubtMillis: 40, lookMillis: 5, longestMillis: 400 };

/** A shop with so many rooms, where each that is let in takes one a little later. */
function shopWith(rooms: number) {
  const shop = { left: rooms, looked: 0 };
  const look = async () => {
    shop.looked += 1;
    await sleep(1);
    if (shop.left === 0) throw new Error('sold out');
    return { roomsLeft: shop.left };
  };
  return { shop, look };
}

test('of a thousand who come at once as many are let in as there are rooms', async () => {
  const { shop, look } = shopWith(10);
  const admit = openAdmission(times);
  let letIn = 0;
  const buyers = Array.from({ length: 1_000 }, async () => {
    const leave = await admit(stay, look);
    letIn += 1;
    await sleep(10);
    shop.left -= 1;
    leave();
  });
  const outcomes = await Promise.allSettled(buyers);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(990);
  expect(letIn).toBe(10);
});

test('without it all are let in, since all look before the first has taken a room', async () => {
  const { look } = shopWith(10);
  const looks = await Promise.allSettled(Array.from({ length: 1_000 }, look));
  expect(looks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1_000);
});

test('whoever comes alone is let in without a second look', async () => {
  const { shop, look } = shopWith(1);
  await openAdmission(times)(stay, look);
  expect(shop.looked).toBe(0);
});

test('another stay waits for nobody', async () => {
  const { look } = shopWith(1);
  const admit = openAdmission(times);
  await admit(stay, look);
  const started = Date.now();
  await admit({ ...stay, checkIn: '2027-06-11' }, look);
  expect(Date.now() - started).toBeLessThan(times.doubtMillis);
});

test('one that never leaves stops counting, and nobody waits longer than is set', async () => {
  const { look } = shopWith(1);
  const admit = openAdmission({ ...times, doubtMillis: 10_000 });
  await admit(stay, look);
  const started = Date.now();
  await admit(stay, look);
  expect(Date.now() - started).toBeGreaterThanOrEqual(times.longestMillis - times.lookMillis);
  const forgetful = openAdmission(times);
  await forgetful(stay, look);
  const again = Date.now();
  await forgetful(stay, look);
  expect(Date.now() - again).toBeLessThan(times.longestMillis);
});

test('leaving twice counts once', async () => {
  const { shop, look } = shopWith(1);
  const admit = openAdmission({ ...times, doubtMillis: 10_000 });
  const leave = await admit(stay, look);
  leave();
  const second = await admit(stay, look);
  leave();
  shop.left = 0;
  await expect(admit(stay, look)).rejects.toThrow('sold out');
  second();
});
