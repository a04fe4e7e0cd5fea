import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { askToBook, cards, holdRoom, payWith } from '../src/browser/guest-deeds.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { startApp, type TestApp } from '../src/harness/start-app.ts';
import { breakWrite } from '../src/platform/break-things.ts';
import { sellRooms, testStay } from '../src/platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let platform: Platform;
let browser: Browser;
/** An edge of the same platform under which holds are over soon. */
let hasty: TestApp;
beforeAll(async () => {
  platform = await startPlatform({}, { pages: true });
  hasty = await startApp('customer-api', { ...platform.env, HOLD_TTL_SECONDS: '20' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hasty?.stop();
  await platform?.stop();
});

const newcomer = (origin = platform.apps['customer-api'].url): Promise<Visitor> => visit(browser, origin);
const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name });

async function bookingsOf(roomTypeId: string): Promise<unknown[]> {
  const { rows } = await platform.databases.booking.query(
    'SELECT id, status FROM bookings WHERE room_type_id = $1 ORDER BY created_at',
    [roomTypeId],
  );
  return rows;
}

test('a declined card is explained, survives a reload, and another one pays', async () => {
  const room = await sellRooms(platform.databases, 2);
  const ada = await newcomer();
  await askToBook(ada, { ...room, ...testStay });
  const id = await holdRoom(ada);
  await payWith(ada, cards.hasNoMoney);
  const words = ada.page.getByText('There is not enough money on this card.');
  await words.waitFor();
  await ada.page.getByText('You can try 2 more cards.').waitFor();
  await ada.picture('pay-declined');
  await expectSound(ada);
  await ada.page.reload();
  await words.waitFor();
  await payWith(ada, cards.pays);
  await heading(ada, 'Your room is booked').waitFor();
  await expectSound(ada);
  expect(await bookingsOf(room.roomTypeId)).toEqual([{ id, status: 'CONFIRMED' }]);
  await ada.leave();
});

test('of two guests the second is told that the last room is gone, and books what is left', async () => {
  const { hotelId, roomTypeId } = await sellRooms(platform.databases, 1);
  const other = await addRoomType(hotelId);
  const [ada, ben] = [await newcomer(), await newcomer()];
  // Both look at the same room before one of them takes it.
  await askToBook(ada, { hotelId, roomTypeId, ...testStay });
  await askToBook(ben, { hotelId, roomTypeId, ...testStay });
  const adasId = await holdRoom(ada);
  await ben.page.getByRole('button', { name: 'Hold the room' }).dblclick();
  await heading(ben, 'This room is not free any more').waitFor();
  await ben.picture('room-gone');
  await expectSound(ben);
  const instead = ben.page.getByRole('link', { name: 'Book this room' });
  await instead.and(ben.page.locator(`[href*="${other}"]`)).click();
  await heading(ben, 'Book your room').waitFor();
  const bensId = await holdRoom(ben);
  await Promise.all([payWith(ada, cards.pays), payWith(ben, cards.pays)]);
  await Promise.all([ada, ben].map((guest) => heading(guest, 'Your room is booked').waitFor()));
  expect(await bookingsOf(roomTypeId)).toContainEqual({ id: adasId, status: 'CONFIRMED' });
  expect(await bookingsOf(other)).toEqual([{ id: bensId, status: 'CONFIRMED' }]);
  expect([...ada.troubles, ...ben.troubles]).toEqual([]);
  await Promise.all([ada.leave(), ben.leave()]);
});

test('a hold that is over says so, and the room can be booked again', async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer(hasty.url);
  await askToBook(ada, { ...room, ...testStay });
  const id = await holdRoom(ada);
  await heading(ada, 'The time to pay is over').waitFor({ timeout: 60_000 });
  await ada.picture('hold-over');
  await expectSound(ada);
  await expect
    .poll(() => bookingsOf(room.roomTypeId), { timeout: 60_000 })
    .toEqual([{ id, status: 'EXPIRED' }]);
  await ada.page.goto(`/bookings/${id}`);
  await heading(ada, 'The time to pay is over').waitFor();
  await expectSound(ada);
  await ada.page.getByRole('link', { name: 'Book it again' }).click();
  await heading(ada, 'Book your room').waitFor();
  expect(ada.troubles).toEqual([]);
  await ada.leave();
});

test('the bank asks who pays, and its yes books the room', async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer();
  await askToBook(ada, { ...room, ...testStay });
  const id = await holdRoom(ada);
  await payWith(ada, cards.asksBank);
  await heading(ada, 'Is it you who pays?').waitFor();
  await ada.picture('bank');
  // Whoever comes back without an answer is led to the bank again.
  await ada.page.goto(`${platform.apps['customer-api'].url}/bookings/${id}`);
  await heading(ada, 'Your bank wants to hear from you').waitFor();
  await ada.picture('bank-asks');
  await expectSound(ada);
  await ada.page.getByRole('link', { name: 'Go to your bank' }).click();
  await ada.page.getByRole('button', { name: 'Yes, it is me' }).dblclick();
  await heading(ada, 'Your room is booked').waitFor();
  expect(await bookingsOf(room.roomTypeId)).toEqual([{ id, status: 'CONFIRMED' }]);
  expect(ada.troubles).toEqual([]);
  await ada.leave();
});

test('the bank gets a no, and another card pays', async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer();
  await askToBook(ada, { ...room, ...testStay });
  const id = await holdRoom(ada);
  await payWith(ada, cards.asksBank);
  await ada.page.getByRole('button', { name: 'No, refuse it' }).click();
  await ada.page.getByText('Your bank did not get your consent.').waitFor();
  await ada.picture('bank-refused');
  await expectSound(ada);
  await ada.page.getByRole('link', { name: 'Go on to payment' }).click();
  await payWith(ada, cards.mastercard);
  await heading(ada, 'Your room is booked').waitFor();
  expect(await bookingsOf(room.roomTypeId)).toEqual([{ id, status: 'CONFIRMED' }]);
  expect(ada.troubles).toEqual([]);
  await ada.leave();
});

test('while a step is tried again the page tells of each one, and of the end without being asked', async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer();
  const { page } = ada;
  await askToBook(ada, { ...room, ...testStay });
  const id = await holdRoom(ada);
  const heal = await breakWrite(platform.databases, 'confirm', id, { times: 1_000_000 });
  await payWith(ada, cards.pays);
  await heading(ada, 'We are booking your room').waitFor();
  const steps = page.getByRole('list', { name: 'Steps of the booking' }).getByRole('listitem');
  await steps.getByText('Trying again').waitFor();
  await page.getByText('This takes longer than usual.').waitFor();
  expect(await steps.allTextContents()).toEqual([
    'ReserveDone',
    'Check the cardDone',
    expect.stringMatching(/^Confirm with the hotelTrying again · attempt \d+ · since .*did not answer\.$/),
    'Take the paymentWaiting',
    'Send the confirmationWaiting',
  ]);
  await ada.picture('booking-steps');
  await expectSound(ada);
  await page.reload();
  await steps.getByText('Trying again').waitFor();
  // Whoever goes back does not book or pay a second time.
  await page.goBack();
  await page.getByRole('link', { name: 'Go on to payment' }).click();
  await heading(ada, 'We are booking your room').waitFor();
  await page.evaluate('document.documentElement.dataset.loaded = "once"');
  await heal();
  await heading(ada, 'Your room is booked').waitFor({ timeout: 60_000 });
  expect(await page.evaluate('document.documentElement.dataset.loaded')).toBe('once');
  expect(await bookingsOf(room.roomTypeId)).toEqual([{ id, status: 'CONFIRMED' }]);
  const { rows } = await platform.databases.booking.query(
    "SELECT count(*)::int AS count FROM operations WHERE booking_id = $1 AND kind = 'confirm'",
    [id],
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect(ada.troubles).toEqual([]);
  await ada.leave();
});

/** Another room type of the hotel, for the nights of the test stay. */
async function addRoomType(hotelId: string): Promise<string> {
  const { catalog, inventory } = platform.databases;
  const roomTypeId = `rt_${crypto.randomUUID().slice(0, 12)}`;
  await catalog.query(
    `INSERT INTO room_types (id, hotel_id, name, description, bed_type, max_guests, amenities)
     VALUES ($1, $2, 'Suite', '', 'DOUBLE', 2, '{}')`,
    [roomTypeId, hotelId],
  );
  await inventory.query(
    `WITH allotment AS (
       INSERT INTO allotments (room_type_id, hotel_id, rooms, sandbox) VALUES ($1, $2, 1, true)
     ), night AS (
       INSERT INTO nights (room_type_id, date, capacity)
       SELECT $1, date, 1 FROM unnest(ARRAY['2027-03-27', '2027-03-28', '2027-03-29']) date
     )
     INSERT INTO rate_plans (room_type_id, hotel_id, base_minor, currency) VALUES ($1, $2, 15000, 'EUR')`,
    [roomTypeId, hotelId],
  );
  return roomTypeId;
}
