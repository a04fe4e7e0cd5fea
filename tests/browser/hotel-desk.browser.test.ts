import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { sampleAdmin } from '@holdfast/sample/sample-staff';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { ask } from '../src/platform/ask.ts';
import { bookingRequest } from '../src/platform/book.ts';
import { sellRooms } from '../src/platform/sell-rooms.ts';
import { newGuest, type Platform, startPlatform } from '../src/platform/start-platform.ts';

// A machine that does much else takes its time; each wait has an end of its own.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  platform = await startPlatform({}, { pages: true, hotels: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const hotel = '/hotels/htl_harbour_lisbon';
const today = () => dateIn('Europe/Lisbon', new Date());
const pages = {
  desk: 'Desk',
  calendar: 'Rates and rooms',
  bookings: 'Bookings',
  doors: 'Room numbers',
  closures: 'Closures',
  figures: 'Figures',
};

/** The hotel's staff of the sample at their desk, who have one hotel and are led to it. */
async function atDesk(options: Parameters<typeof visit>[2] = {}): Promise<Visitor> {
  const staff = await visit(browser, platform.apps['admin-api']?.url ?? '', options);
  await staff.page.goto('/');
  await staff.page.getByLabel('E-mail').fill('hotel@example.com');
  await staff.page.getByLabel('Password').fill('holdfast-demo');
  await staff.page.getByRole('button', { name: 'Sign in' }).click();
  await staff.page.getByRole('heading', { level: 1, name: 'Desk', exact: true }).waitFor();
  return staff;
}

/** Books a double room of the sample from today, and returns the booking's number. */
async function bookTonight(fullName: string): Promise<string> {
  const guest = { ...newGuest(), fullName };
  const stay = { checkIn: today(), checkOut: addDays(today(), 2) };
  const request = bookingRequest(platform, 'rt_harbour_lisbon_double', stay, { guest });
  const { status, body } = await request.send();
  expect([201, 202]).toContain(status);
  const token = await platform.tokenOf(guest);
  const url = `${platform.apps['customer-api'].url}/api/v1/bookings/${request.bookingId}`;
  await expect
    .poll(async () => (await ask(url, { token })).body.status, { timeout: 30_000 })
    .toBe('CONFIRMED');
  return String(body.number);
}

test('the desk gives a guest a room, checks them in, and out again', async () => {
  const name = `Ada Desk ${crypto.randomUUID().slice(0, 6)}`;
  await bookTonight(name);
  const staff = await atDesk();
  const { page } = staff;
  await page.getByRole('button', { name: `Check in: ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 of 1 chosen').waitFor();
  const door = await dialog.getByRole('option', { selected: true }).locator('span').first().innerText();
  expect(await staff.barriers()).toEqual([]);
  await staff.picture('hotel-check-in');
  await dialog.getByRole('button', { name: 'Check in' }).dblclick();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'In house' }).click();
  const card = page.getByRole('listitem').filter({ hasText: name });
  await card.getByText(`Room ${door}`).waitFor();
  await page.reload();
  await card.getByText('In house').waitFor();
  expect(await staff.barriers()).toEqual([]);
  await staff.picture('hotel-in-house');
  await card.getByRole('button', { name: 'Check out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Check out' }).click();
  await card.waitFor({ state: 'detached' });
  expect(staff.troubles).toEqual([]);
  await staff.leave();
});

test('nights are chosen by keyboard and changed; who was slower sees what somebody else made of them', async () => {
  const [staff, colleague] = [await atDesk(), await atDesk()];
  // Nights that no other test looks at.
  const from = addDays(today(), 60);
  for (const { page } of [staff, colleague]) {
    await page.goto(`${hotel}/calendar?from=${from}&days=7`);
    await page.getByRole('grid').waitFor();
  }
  const change = async ({ page }: Visitor, minStay: string) => {
    await page.locator('[data-cell="3:1"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('2 nights').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /^Shortest stay/ }).selectOption('set');
    await page.getByRole('textbox', { name: /^Shortest stay/ }).fill(minStay);
  };
  await change(staff, '2');
  await change(colleague, '3');
  await colleague.page.getByRole('button', { name: 'Apply' }).click();
  await colleague.page.getByText('Changed: Suite.').waitFor();
  await staff.page.getByRole('button', { name: 'Apply' }).click();
  await staff.page.getByText('somebody else changed').waitFor();
  await staff.page.getByText('shortest stay now 3, was none').first().waitFor();
  expect(await staff.barriers()).toEqual([]);
  await staff.picture('hotel-conflict');
  await staff.page.getByRole('button', { name: 'Apply again' }).click();
  await staff.page.getByText('Changed: Suite.').waitFor();
  // The slower one has seen what was there, so theirs is what counts now.
  await staff.page.locator('[data-cell="3:1"]').getByText('≥ 2').waitFor();
  expect([...staff.troubles, ...colleague.troubles]).toEqual([]);
  await Promise.all([staff.leave(), colleague.leave()]);
});

/** Somebody of the platform, who works for every hotel, before the closures of one. */
async function atClosures(hotelId: string, options: Parameters<typeof visit>[2] = {}): Promise<Visitor> {
  const staff = await visit(browser, platform.apps['admin-api']?.url ?? '', options);
  const { page } = staff;
  await page.goto('/');
  await page.getByLabel('E-mail').fill(sampleAdmin.email);
  await page.getByLabel('Password').fill('holdfast-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await page.goto(`/hotels/${hotelId}/closures`);
  await page.getByRole('heading', { level: 1, name: 'Closures' }).waitFor();
  return staff;
}

test('a closure says beforehand what it touches, is paused, resumed, and seen through to its end', async () => {
  const from = addDays(today(), 40);
  const last = addDays(from, 1);
  const { hotelId, roomTypeId } = await sellRooms(platform.databases, 3, { nights: [from, last] });
  const stay = { checkIn: from, checkOut: addDays(from, 2) };
  for (const request of [1, 2].map(() => bookingRequest(platform, roomTypeId, stay))) {
    await expect.poll(async () => (await request.send()).body.status, { timeout: 60_000 }).toBe('CONFIRMED');
  }
  const [staff, colleague] = [await atClosures(hotelId), await atClosures(hotelId, { colorScheme: 'dark' })];
  const { page } = staff;
  await page.getByRole('button', { name: 'Close the hotel…' }).click();
  const closing = page.getByRole('alertdialog', { name: 'Close the hotel' });
  await closing.getByText('No booking falls on these nights.').waitFor();
  await closing.getByLabel('First night').fill(from);
  await closing.getByLabel('Last night').fill(last);
  await closing.getByLabel('What becomes of the guests').selectOption({ label: 'Refund them all' });
  // Slow enough to be paused between the two.
  await closing.getByLabel('Bookings a minute').fill('3');
  await closing.getByLabel('Note for colleagues').fill('A pipe burst.');
  await closing
    .getByText(/^2 bookings with 4 room nights fall on these nights\. €400\.00 goes back/)
    .waitFor();
  await expectSound(staff);
  await staff.picture('hotel-closing');
  await closing.getByRole('button', { name: 'Close the hotel', exact: true }).dblclick();
  await closing.waitFor({ state: 'detached' });

  for (const { page } of [staff, colleague]) {
    // The double click was one closure.
    await page.reload();
    await page.getByText('A pipe burst.').waitFor();
    expect(await page.getByRole('listitem').getByRole('heading', { level: 2 }).count()).toBe(1);
    await page.getByRole('heading', { level: 2 }).getByRole('link').click();
    await page.getByRole('button', { name: 'Pause' }).click();
  }
  const pausing = (visitor: Visitor) => visitor.page.getByRole('dialog', { name: 'Pause this closure?' });
  await expectSound(staff);
  await staff.picture('hotel-pausing');
  await pausing(staff).getByRole('button', { name: 'Pause' }).dblclick();
  await pausing(staff).getByText('It is paused.').waitFor();
  await pausing(staff).getByRole('button', { name: 'Close' }).last().click();
  await page.getByText('Paused', { exact: true }).waitFor();
  await expectSound(staff);
  await staff.picture('hotel-closure-paused');
  // Who was slower is still asked what they were asked, and told.
  await pausing(colleague).getByText('It has been paused meanwhile.').waitFor();
  expect(await pausing(colleague).getByRole('button', { name: 'Pause' }).isDisabled()).toBe(true);
  await expectSound(colleague);
  await colleague.picture('hotel-pausing-late');
  await colleague.leave();

  await page.getByRole('button', { name: 'Resume' }).click();
  const resuming = page.getByRole('dialog', { name: 'Resume this closure?' });
  await expectSound(staff);
  await resuming.getByRole('button', { name: 'Resume' }).dblclick();
  await resuming.getByText('It goes on.').waitFor();
  await resuming.getByRole('button', { name: 'Close' }).last().click();
  await page.getByText('Running', { exact: true }).waitFor();
  await expectSound(staff);
  await staff.picture('hotel-closure-running');
  // A last look a minute later finds nothing more; whoever thinks about a pause until then is told.
  await page.getByRole('button', { name: 'Pause' }).click();
  await pausing(staff).getByText('It has come to its end meanwhile').waitFor({ timeout: 300_000 });
  expect(await pausing(staff).getByRole('button', { name: 'Pause' }).isDisabled()).toBe(true);
  await expectSound(staff);
  await staff.picture('hotel-pausing-ended');
  await pausing(staff).getByRole('button', { name: 'Keep as it is' }).click();
  await page.getByText('Done', { exact: true }).waitFor();
  await page.getByText('2 refunded').waitFor();
  expect(await page.getByRole('button', { name: /^(Pause|Resume)$/ }).count()).toBe(0);
  await expectSound(staff);
  await staff.picture('hotel-closure-done');
  await staff.leave();
});

test.each([
  ['wide', 'light', 1280],
  ['phone', 'dark', 390],
  ['narrow', 'dark', 320],
] as const)('every page is without barriers, %s and %s', async (size, colorScheme, width) => {
  const staff = await atDesk({ colorScheme, viewport: { width, height: 900 } });
  for (const [name, title] of Object.entries(pages)) {
    await staff.page.goto(`${hotel}/${name}`);
    await staff.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await staff.page.getByRole('status', { name: 'Loading' }).waitFor({ state: 'detached' });
    expect([name, await staff.barriers()]).toEqual([name, []]);
    const beside = await staff.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect([name, beside]).toEqual([name, 0]);
    await staff.picture(`hotel-${name}-${size}`);
  }
  expect(staff.troubles).toEqual([]);
  await staff.leave();
});
