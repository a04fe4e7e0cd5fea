import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bookOutcomes } from '../src/browser/book-outcomes.ts';
import { expectSound } from '../src/browser/expect-sound.ts';
import { cards, holdRoom, openAccount, payWith } from '../src/browser/guest-deeds.ts';
import { loadFresh } from '../src/browser/load-fresh.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { daysFromNow, showEverywhere } from '../src/browser/show-everywhere.ts';
import { openGuestAccount } from '../src/browser/sign-in.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let platform: Platform;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  platform = await startPlatform({}, { pages: true, photos: true });
  origin = platform.apps['customer-api'].url;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const heading = ({ page }: Visitor, name: string | RegExp, level = 1) =>
  page.getByRole('heading', { level, name });
const stay = { checkIn: daysFromNow(30), checkOut: daysFromNow(33) };
const asked = new URLSearchParams({ ...stay, guests: '2', rooms: '1' });

test('the first load of the home page is small, and no page asks anybody else for anything', async () => {
  const paths = ['/', `/search?location=Lisbon&${asked}`, `/hotels/htl_harbour_lisbon?${asked}`];
  const loads = [];
  for (const path of paths) loads.push(await loadFresh(browser, `${origin}${path}`));
  for (const { hosts } of loads) expect(hosts).toEqual([new URL(origin).host]);
  expect(loads[0]?.scriptBytes).toBeGreaterThan(10_000);
  expect(loads[0]?.scriptBytes).toBeLessThanOrEqual(200_000);
});

test('whoever looks around finds every page readable, in both languages, light and dark, on any screen', async () => {
  const pages = {
    home: '/',
    results: `/search?location=Lisbon&${asked}`,
    hotel: `/hotels/htl_harbour_lisbon?${asked}`,
    'hotel-missing': '/hotels/htl_none',
    'sign-in': '/sign-in',
    register: '/register',
    'forgot-password': '/forgot-password',
    'reset-password': '/reset-password?token=none',
    'verify-email': `/verify-email?token=${'x'.repeat(43)}`,
    nowhere: '/nowhere',
  };
  expect(await showEverywhere(browser, origin, pages)).toEqual([]);
});

test('whoever is signed in finds the same of every page, whatever became of their bookings', async () => {
  const guest = await openGuestAccount(origin);
  const ids = await bookOutcomes(platform, guest);
  const booking = Object.entries(ids).map(([outcome, id]) => [`booking-${outcome}`, `/bookings/${id}`]);
  const manageable = ['held', 'confirmed', 'cancelled', 'completed'] as const;
  const trip = manageable.map((outcome) => [`trip-${outcome}`, `/trips/${ids[outcome]}`]);
  const pages = {
    book: `/book?hotelId=htl_harbour_lisbon&roomTypeId=rt_harbour_lisbon_double&${asked}`,
    pay: `/bookings/${ids.held}/pay`,
    ...Object.fromEntries([...booking, ...trip]),
    receipt: `/bookings/${ids.confirmed}/receipt`,
    trips: '/trips',
    'trips-past': '/trips?kind=past',
    'trips-cancelled': '/trips?kind=cancelled',
    account: '/account',
  };
  expect(await showEverywhere(browser, origin, pages, guest)).toEqual([]);
});

test('a guest finds a room, books it, moves the stay and cancels it', async () => {
  const ada = await visit(browser, origin);
  const { page } = ada;

  await page.goto('/');
  await page.getByRole('combobox', { name: 'Where to' }).fill('Lisb');
  await page.getByRole('option', { name: /^Lisbon/ }).click();
  await page.getByRole('button', { name: /^Check-in and check-out/ }).click();
  await chooseDates(ada, stay);
  await page.getByRole('button', { name: 'Search', exact: true }).click();

  await heading(ada, /hotels? in Lisbon$/).waitFor();
  expect(new URL(page.url()).searchParams.get('checkIn')).toBe(stay.checkIn);
  await page.reload();
  await heading(ada, /hotels? in Lisbon$/).waitFor();
  await expectSound(ada);
  await page.getByRole('list', { name: 'Hotels' }).getByRole('link').first().click();

  await heading(ada, 'Rooms and prices', 2).waitFor();
  await page.goBack();
  await heading(ada, /hotels? in Lisbon$/).waitFor();
  await page.goForward();
  await page
    .getByRole('link', { name: /^Book: / })
    .first()
    .click();

  await heading(ada, 'Sign in').waitFor();
  const email = await openAccount(page);
  await page.getByLabel('Wishes (optional)').fill('A quiet room, please.');
  await page.reload();
  await heading(ada, 'Book your room').waitFor();
  expect(await page.getByLabel('Wishes (optional)').inputValue()).toBe('A quiet room, please.');
  await expectSound(ada);
  await ada.picture('book');

  const id = await holdRoom(ada);
  await page.reload();
  await page.getByRole('timer').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Go on to payment' }).click();
  await page.getByRole('timer').waitFor();
  await expectSound(ada);
  await ada.picture('pay');
  await payWith(ada, cards.pays);

  await heading(ada, 'Your room is booked').waitFor();
  await page.reload();
  await heading(ada, 'Your room is booked').waitFor();
  await expectSound(ada);
  await ada.picture('booking-confirmed');
  expect(await bookingsBeside(id)).toEqual([{ id, status: 'CONFIRMED' }]);

  await page.getByRole('link', { name: 'Receipt' }).click();
  await heading(ada, 'Receipt').waitFor();
  await page.getByText(email).waitFor();
  await expectSound(ada);
  await ada.picture('receipt');
  await page.goBack();
  await heading(ada, 'Your room is booked').waitFor();
  await page.getByRole('link', { name: 'My trips', exact: true }).click();
  await heading(ada, 'My trips').waitFor();
  await page.getByText('Confirmed').waitFor();
  await expectSound(ada);
  await ada.picture('trips');
  await page.getByRole('tabpanel').getByRole('link').first().click();

  await page.getByRole('button', { name: 'Change dates' }).click();
  const dialog = page.getByRole('dialog', { name: 'Other dates' });
  await dialog.getByRole('button', { name: /^New dates/ }).click();
  const longer = { checkIn: stay.checkIn, checkOut: daysFromNow(34) };
  await chooseDates(ada, longer);
  await dialog.getByText(/We charge .+ to your card/).waitFor();
  await expectSound(ada);
  await ada.picture('change-dates');
  await dialog.getByRole('button', { name: 'Change the dates' }).dblclick();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('4 nights, 1 room').waitFor();
  await page.reload();
  await page.getByText('4 nights, 1 room').waitFor();
  await expectSound(ada);
  await ada.picture('trip');

  await page.getByRole('button', { name: 'Cancel the trip' }).click();
  const asking = page.getByRole('alertdialog', { name: 'Cancel this trip?' });
  await asking.getByText(/You get .+ back/).waitFor();
  await expectSound(ada);
  await ada.picture('cancel');
  await asking.getByRole('button', { name: 'Cancel for good' }).dblclick();
  await page.getByText('Cancelled', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('Cancelled', { exact: true }).waitFor();
  await expectSound(ada);
  await ada.picture('trip-cancelled');
  expect(await bookingsBeside(id)).toEqual([{ id, status: 'CANCELLED' }]);
  expect(await countOperations(id)).toEqual([
    { kind: 'cancel', count: 1 },
    { kind: 'change', count: 1 },
    { kind: 'confirm', count: 1 },
  ]);
  await ada.leave();
});

/** Chooses both days of a stay in the calendar that is open. */
async function chooseDates(
  { page }: Visitor,
  { checkIn, checkOut }: { checkIn: string; checkOut: string },
): Promise<void> {
  await page.getByRole('grid').first().waitFor();
  for (const day of [checkIn, checkOut]) {
    const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(day),
    );
    const cell = page
      .getByRole('button', { name: new RegExp(`\\b${words}`) })
      .filter({ visible: true })
      .first();
    if ((await cell.count()) === 0)
      await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await cell.click();
  }
}

/** All bookings of whoever made this one. */
async function bookingsBeside(bookingId: string): Promise<unknown[]> {
  const { rows } = await platform.databases.booking.query(
    'SELECT id, status FROM bookings WHERE account_id = (SELECT account_id FROM bookings WHERE id = $1)',
    [bookingId],
  );
  return rows;
}

async function countOperations(bookingId: string): Promise<unknown[]> {
  const { rows } = await platform.databases.booking.query(
    `SELECT kind, count(*) AS count FROM operations WHERE booking_id = $1 GROUP BY kind ORDER BY kind`,
    [bookingId],
  );
  return rows;
}
