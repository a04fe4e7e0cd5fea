import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { sampleHotelAdmin } from '@holdfast/sample/sample-staff';
import { sampleSecondSupport, sampleSupport } from '@holdfast/sample/sample-support';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { type Answer, bookingRequest } from '../src/platform/book.ts';
import { sellRooms } from '../src/platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  platform = await startPlatform(
    { REFUND_APPROVAL_THRESHOLDS: 'EUR=10000' },
    { pages: true, hotels: true, support: true },
  );
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Signs a member of the sample's staff in to their pages. */
async function arrive(edge: 'support-api' | 'admin-api', email: string): Promise<Visitor> {
  const visitor = await visit(browser, platform.apps[edge]?.url ?? '', { timezoneId: 'Europe/Lisbon' });
  const { page } = visitor;
  await page.goto('/');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('holdfast-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return visitor;
}

/** Opens pages one after the other; each must be sound, and a picture of it is kept. */
async function lookAt(
  visitor: Visitor,
  pages: Readonly<Record<string, { path: string; title: string }>>,
): Promise<void> {
  for (const [name, { path, title }] of Object.entries(pages)) {
    await visitor.page.goto(path);
    await heading(visitor, title).waitFor();
    await visitor.page.waitForLoadState('networkidle');
    await visitor.picture(name);
    await expectSound(visitor);
  }
}

/** A booking that is confirmed. */
async function book(roomTypeId: string, change: Record<string, unknown> = {}): Promise<Answer['body']> {
  const request = bookingRequest(platform, roomTypeId, change);
  await expect.poll(async () => (await request.send()).body.status, { timeout: 60_000 }).toBe('CONFIRMED');
  return (await request.send()).body;
}

test('support finds a booking, and what one person asks to give back another one approves', async () => {
  const { roomTypeId } = await sellRooms(platform.databases, 1);
  const { id, number } = await book(roomTypeId);
  const ann = await arrive('support-api', sampleSupport.email);
  await ann.page.getByLabel('Number, e-mail, telephone or id').fill(number ?? '');
  await ann.page.getByRole('button', { name: 'Find' }).click();
  await ann.page.getByRole('link', { name: number ?? '' }).click();
  await heading(ann, number ?? '').waitFor();
  await ann.page.getByRole('button', { name: 'Refund', exact: true }).click();
  const asking = ann.page.getByRole('dialog', { name: `Refund ${number}` });
  await asking.getByLabel('Amount in EUR').fill('150.00');
  await asking.getByLabel('What happened').fill('No hot water for two days.');
  await asking.getByText('it waits until a second person agrees').waitFor();
  await expectSound(ann);
  await ann.picture('support-refund');
  await asking.getByRole('button', { name: /^Refund .*150/ }).dblclick();
  await asking.getByText('waits for a second person').waitFor();
  await asking.getByRole('button', { name: 'Close' }).last().click();

  await ann.page.goto('/refunds');
  // Others of this run may have asked for money back as well.
  const refundFor = ({ page }: Visitor) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: id ?? '' }) });
  const approve = { name: /^Approve/ };
  await refundFor(ann).getByText('Refused to you').waitFor();
  expect(await refundFor(ann).getByRole('button', approve).isDisabled()).toBe(true);
  await expectSound(ann);
  expect(await refundsOf(id)).toEqual([{ amount: 15_000, state: 'AWAITING_APPROVAL' }]);

  const bea = await arrive('support-api', sampleSecondSupport.email);
  await bea.page.getByRole('link', { name: 'Refunds', exact: true }).first().click();
  await refundFor(bea).getByRole('button', approve).click();
  const deciding = bea.page.getByRole('dialog', { name: 'Approve this refund' });
  await expectSound(bea);
  await deciding.getByRole('button', { name: 'Approve' }).dblclick();
  await deciding.getByRole('link', { name: 'See it in the audit log' }).click();
  await heading(bea, 'Audit log').waitFor();
  await bea.page.getByRole('cell', { name: 'refund.approve' }).first().waitFor();
  await bea.page.getByRole('cell', { name: sampleSecondSupport.id }).first().waitFor();
  await expectSound(bea);
  await bea.picture('support-audit');
  await expect
    .poll(() => refundsOf(id), { timeout: 60_000 })
    .toEqual([{ amount: 15_000, state: 'SUCCEEDED' }]);

  await lookAt(bea, {
    'support-booking': { path: `/bookings/${id}`, title: number ?? '' },
    'support-search': { path: '/', title: 'Find a booking' },
    'support-board': { path: '/board', title: 'Board' },
    'support-undos': { path: '/compensations', title: 'Undos that did not get through' },
    'support-disputes': { path: '/disputes', title: 'Disputes' },
    'support-reconciliation': { path: '/reconciliation', title: 'Reconciliation' },
    'support-messages': { path: '/messages', title: 'Messages' },
    'support-webhooks': { path: '/webhooks', title: 'Webhook deliveries' },
  });
  await Promise.all([ann.leave(), bea.leave()]);
});

test('the desk gives an arriving guest a room and checks them in, and stops the sale of a night', async () => {
  const checkIn = dateIn('Europe/Lisbon', new Date());
  await book('rt_harbour_lisbon_double', { checkIn, checkOut: addDays(checkIn, 2) });
  const cleo = await arrive('admin-api', sampleHotelAdmin.email);
  const { page } = cleo;
  await heading(cleo, 'Desk').waitFor();
  await page.getByRole('button', { name: 'Check in: Grace Canary' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check in: Grace Canary' });
  await dialog.getByText('1 of 1 chosen').waitFor();
  await expectSound(cleo);
  await cleo.picture('desk-check-in');
  await dialog.getByRole('button', { name: 'Check in' }).dblclick();
  await page.getByRole('button', { name: 'Check out: Grace Canary' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Check out: Grace Canary' }).waitFor();
  await expectSound(cleo);
  await cleo.picture('desk');

  await page.getByRole('link', { name: 'Rates and rooms' }).click();
  const night = page.locator('[data-cell="1:6"]');
  await night.click();
  await page.getByRole('button', { name: 'Change…' }).click();
  const change = page.getByRole('dialog', { name: /^Change / });
  await change.getByLabel('Sale').selectOption({ label: 'Stop the sale' });
  await expectSound(cleo);
  await cleo.picture('desk-change');
  await change.getByRole('button', { name: 'Apply' }).click();
  await page.getByText(/^Changed: /).waitFor();
  await page.reload();
  await night.getByText('stopped').waitFor();
  await expectSound(cleo);
  await cleo.picture('desk-calendar');

  const hotel = '/hotels/htl_harbour_lisbon';
  await lookAt(cleo, {
    'desk-bookings': { path: `${hotel}/bookings`, title: 'Bookings' },
    'desk-doors': { path: `${hotel}/doors`, title: 'Room numbers' },
    'desk-closures': { path: `${hotel}/closures`, title: 'Closures' },
    'desk-figures': { path: `${hotel}/figures`, title: 'Figures' },
  });
  await cleo.leave();
});

async function refundsOf(bookingId: string | undefined): Promise<unknown[]> {
  const { rows } = await platform.databases.payment.query(
    'SELECT amount_minor AS amount, state FROM refund_requests WHERE booking_id = $1',
    [bookingId],
  );
  return rows;
}
