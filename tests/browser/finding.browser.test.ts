import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { fillCity } from '../src/browser/fill-city.ts';
import { askToBook, cards } from '../src/browser/guest-deeds.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { daysFromNow } from '../src/browser/show-everywhere.ts';
import { guestPassword, openGuestAccount, signIn } from '../src/browser/sign-in.ts';
import { tabTo } from '../src/browser/tab-to.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { bookingRequest } from '../src/platform/book.ts';
import { sellRooms, testStay } from '../src/platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let platform: Platform;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  platform = await startPlatform({}, { pages: true });
  origin = platform.apps['customer-api'].url;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const stay = { checkIn: daysFromNow(30), checkOut: daysFromNow(33) };

test('where a hotel is sold out a guest signs in and joins its waiting list', async () => {
  const { hotelId, roomTypeId } = await sellRooms(platform.databases, 1);
  const last = bookingRequest(platform, roomTypeId);
  await expect.poll(async () => (await last.send()).body.status, { timeout: 60_000 }).toBe('CONFIRMED');
  const guest = await openGuestAccount(origin);
  const ada = await visit(browser, origin);
  const { page } = ada;
  await page.goto(`/hotels/${hotelId}?${new URLSearchParams({ ...testStay, guests: '2', rooms: '1' })}`);
  await page.getByText('Sold out on these dates').waitFor();
  await page.getByRole('link', { name: 'Sign in to join the waiting list' }).click();
  await page.getByLabel('E-mail').fill(guest.email);
  await page.getByLabel('Password').fill(guestPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const join = page.getByRole('button', { name: 'Join the waiting list' });
  await join.waitFor();
  await expectSound(ada);
  await join.dblclick();
  await page.getByText('You are on the list.').waitFor();
  await ada.picture('waiting-list');
  await expectSound(ada);
  const { rows } = await platform.databases.booking.query(
    'SELECT account_id, state, guests FROM waiting_entries WHERE room_type_id = $1',
    [roomTypeId],
  );
  expect(rows).toEqual([{ account_id: guest.id, state: 'WAITING', guests: 2 }]);
  await ada.leave();
});

test('more hotels than a page has are gone through by pages that a reload and a step back keep', async () => {
  const city = await fillCity(platform, 12, [30, 31, 32].map(daysFromNow));
  const ada = await visit(browser, origin);
  const { page } = ada;
  const hotels = page.getByRole('list', { name: 'Hotels' }).getByRole('heading');
  const onPage = (current: number) => page.getByText(`Page ${current} of 2`).waitFor();
  await page.goto(`/search?${new URLSearchParams({ location: city, ...stay, guests: '2', rooms: '1' })}`);
  await heading(ada, `12 hotels in ${city}`).waitFor();
  await onPage(1);
  const first = await hotels.allTextContents();
  expect(first).toHaveLength(10);
  const pages = page.getByRole('navigation', { name: 'Pages of results' });
  await pages.getByRole('button', { name: 'Next page' }).click();
  await onPage(2);
  await expect.poll(() => hotels.count(), { timeout: 30_000 }).toBe(2);
  const second = await hotels.allTextContents();
  expect(new Set([...first, ...second]).size).toBe(12);
  expect(await pages.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true);
  await ada.picture('results-page-2');
  await expectSound(ada);
  await page.reload();
  await onPage(2);
  expect(await hotels.allTextContents()).toEqual(second);
  await page.goBack();
  await onPage(1);
  await expect.poll(() => hotels.allTextContents(), { timeout: 30_000 }).toEqual(first);
  await page.goForward();
  await onPage(2);
  await ada.leave();
});

test('without a mouse a guest finds a room, holds it and pays', async () => {
  const ada = await visit(browser, origin);
  const { page } = ada;
  const { keyboard } = page;
  await signIn(ada, origin, await openGuestAccount(origin));
  await page.goto('/');
  await heading(ada, /./).waitFor();
  await keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the content' }).and(page.locator(':focus')).waitFor();
  await tabTo(page, page.getByRole('combobox', { name: 'Where to' }));
  await keyboard.type('Lisb');
  await page.getByRole('option', { name: /^Lisbon/ }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Check-in and check-out/ }));
  await keyboard.press('Enter');
  const dates = page.getByRole('dialog');
  await dates.getByRole('button').and(page.locator(':focus')).waitFor();
  // The day a month from now, and three days more.
  await keyboard.press('PageDown');
  await keyboard.press('Enter');
  for (let day = 0; day < 3; day += 1) await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await dates.waitFor({ state: 'hidden' });
  await tabTo(page, page.getByRole('button', { name: 'Search', exact: true }));
  await keyboard.press('Enter');
  await heading(ada, /hotels? in Lisbon$/).waitFor();
  await tabTo(page, page.getByRole('list', { name: 'Hotels' }).getByRole('link').first());
  await keyboard.press('Enter');
  const book = page.getByRole('link', { name: /^Book: / }).first();
  await tabTo(page, book);
  await keyboard.press('Enter');
  await heading(ada, 'Book your room').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Hold the room' }));
  await keyboard.press('Enter');
  await page.getByRole('timer').waitFor();
  const card = { 'Card number': cards.pays, 'Valid until': '0449', 'Security code': '123' };
  for (const [label, text] of Object.entries({ ...card, 'Name on the card': 'Ada Example' })) {
    await tabTo(page, page.getByLabel(label));
    await keyboard.type(text);
  }
  await keyboard.press('Enter');
  await heading(ada, 'Your room is booked').waitFor();
  await expectSound(ada);
  await ada.leave();
});

test('a search that gets no answer says so, and is done when it is asked again', async () => {
  const ada = await visit(browser, origin);
  const { page } = ada;
  await page.route('**/api/v1/search', (route) => route.abort());
  await page.goto(`/search?${new URLSearchParams({ location: 'Lisbon', ...stay, guests: '2', rooms: '1' })}`);
  await page.getByText('We could not be reached.').waitFor();
  await heading(ada, 'Hotels in Lisbon').waitFor();
  await ada.picture('search-unanswered');
  expect(await ada.barriers()).toEqual([]);
  await page.unroute('**/api/v1/search');
  await page.getByRole('button', { name: 'Try again' }).click();
  await heading(ada, /hotels? in Lisbon$/).waitFor();
  await page.getByText('We could not be reached.').waitFor({ state: 'hidden' });
  await ada.leave();
});

test('a hold whose answer is lost on the way holds one room', async () => {
  const room = await sellRooms(platform.databases, 2);
  const ada = await visit(browser, origin);
  const { page } = ada;
  await askToBook(ada, { ...room, ...testStay });
  let lost = 0;
  await page.route('**/api/v1/bookings', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Hold the room' }).click();
  await page.getByRole('timer').waitFor();
  expect(lost).toBe(1);
  const { rows } = await platform.databases.booking.query(
    'SELECT count(*)::int AS count FROM bookings WHERE room_type_id = $1',
    [room.roomTypeId],
  );
  expect(rows).toEqual([{ count: 1 }]);
  await ada.leave();
});
