import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { sampleHotelAdmin } from '@holdfast/sample/sample-staff';
import { sampleSecondSupport, sampleSupport } from '@holdfast/sample/sample-support';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { ask } from '../src/platform/ask.ts';
import { type Answer, bookingRequest } from '../src/platform/book.ts';
import { breakWrite } from '../src/platform/break-things.ts';
import { sellRooms } from '../src/platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let platform: Platform;
let browser: Browser;
/** Undos that do not get through; parking them takes minutes, in which the other tests are carried out. */
let broken: { readonly givenUp: string; readonly healed: string; heal(): Promise<void> };
beforeAll(async () => {
  platform = await startPlatform(
    { REFUND_APPROVAL_THRESHOLDS: 'EUR=10000' },
    { pages: true, hotels: true, support: true },
  );
  browser = await openBrowser();
  const { roomTypeId } = await sellRooms(platform.databases, 2);
  const [givenUp, healed] = await Promise.all([
    declineWithBrokenRelease(roomTypeId),
    declineWithBrokenRelease(roomTypeId),
  ]);
  broken = { givenUp: givenUp.bookingId, healed: healed.bookingId, heal: healed.heal };
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Signs a member of the sample's staff in to their pages. */
async function arrive(
  edge: 'support-api' | 'admin-api',
  email: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const origin = platform.apps[edge]?.url ?? '';
  const visitor = await visit(browser, origin, { timezoneId: 'Europe/Lisbon', ...options });
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
  pages: Readonly<Record<string, { path: string; title: string | RegExp }>>,
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

test('what a second person rejects is not given back', async () => {
  const { roomTypeId } = await sellRooms(platform.databases, 1);
  const { id = '' } = await book(roomTypeId);
  const token = await platform.tokenOf(sampleSupport, ['SUPPORT'], 'support');
  const asked = await ask(`${platform.apps['support-api']?.url}/support/v1/bookings/${id}/refunds`, {
    token,
    idempotencyKey: crypto.randomUUID(),
    body: { amountMinor: 20_000, reason: 'GOODWILL', note: 'They were kind about it.' },
  });
  expect(asked.body.status).toBe('AWAITING_APPROVAL');
  const bea = await arrive('support-api', sampleSecondSupport.email);
  const { page } = bea;
  await page.goto('/refunds');
  const refund = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: id }) });
  await refund.getByRole('button', { name: /^Reject/ }).click();
  const deciding = page.getByRole('alertdialog', { name: 'Reject this refund' });
  expect(await deciding.getByRole('button', { name: 'Reject' }).isDisabled()).toBe(true);
  await deciding.getByLabel('Why').fill('The policy does not say so.');
  await expectSound(bea);
  await deciding.getByRole('button', { name: 'Reject' }).dblclick();
  await followToAudit(bea, deciding, 'refund.reject');
  expect(await refundsOf(id)).toEqual([{ amount: 20_000, state: 'REJECTED' }]);
  await bea.leave();
});

test('support changes the dates of a booking at the price that was shown, then moves its guest', async () => {
  const { roomTypeId } = await sellRooms(platform.databases, 1);
  // Somewhere to move to.
  await sellRooms(platform.databases, 1);
  const { id = '', number = '' } = await book(roomTypeId);
  const ann = await arrive('support-api', sampleSupport.email);
  const { page } = ann;
  await page.goto(`/bookings/${id}`);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const changing = page.getByRole('dialog', { name: `Change ${number}` });
  const change = changing.getByRole('button', { name: 'Change the booking' });
  expect(await change.isDisabled()).toBe(true);
  await changing.getByRole('button', { name: /^Nights/ }).click();
  for (const day of ['27 March 2027', '29 March 2027']) {
    await page
      .getByRole('button', { name: new RegExp(`\\b${day}`) })
      .filter({ visible: true })
      .first()
      .click();
  }
  await changing.getByText('€100.00 goes back').waitFor();
  await expectSound(ann);
  await ann.picture('support-change');
  await change.dblclick();
  await followToAudit(ann, changing, 'booking.change');
  const changed = { checkOut: '2027-03-29', total: 20_000 };
  await expect.poll(() => bookingOf(id), { timeout: 60_000 }).toMatchObject(changed);

  await page.goto(`/bookings/${id}`);
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  const moving = page.getByRole('dialog', { name: `Move ${number}` });
  await moving.getByText('Hotel of the test', { exact: true }).first().click();
  await moving.getByLabel('Back for the trouble, in EUR').fill('25');
  await moving.getByLabel('Why').fill('The boiler of this hotel broke.');
  await expectSound(ann);
  await ann.picture('support-move');
  await moving.getByRole('button', { name: 'Move the guest' }).dblclick();
  await followToAudit(ann, moving, 'booking.move');
  await expect.poll(async () => (await bookingOf(id)).roomTypeId, { timeout: 60_000 }).not.toBe(roomTypeId);
  expect(await bookingOf(id)).toMatchObject(changed);
  await ann.leave();
});

test('support has a dead letter tried again', async () => {
  const { rows } = await platform.databases.notification.query(
    `INSERT INTO dead_messages (topic, partition, "offset", message, reason)
     VALUES ('notification-queue', 0, $1, '{}', 'INVALID') RETURNING id`,
    [Date.now()],
  );
  const [{ id }] = rows as [{ id: string }];
  const ann = await arrive('support-api', sampleSupport.email);
  const { page } = ann;
  await page.goto('/messages?view=dead');
  await page.getByRole('button', { name: `Replay: ${id}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Replay this dead letter' });
  await expectSound(ann);
  await dialog.getByRole('button', { name: 'Replay' }).dblclick();
  await followToAudit(ann, dialog, 'dead-message.replay');
  // Nobody can do anything with it now either.
  const again = 'SELECT state, replays FROM dead_messages WHERE id = $1';
  await expect
    .poll(async () => (await platform.databases.notification.query(again, [id])).rows, { timeout: 60_000 })
    .toEqual([{ state: 'DEAD', replays: 1 }]);
  await ann.leave();
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

test('an undo that is stuck is written off, another one tried again until it gets through', async () => {
  const { givenUp, healed } = broken;
  for (const id of [givenUp, healed]) {
    await expect.poll(() => undosOf(id), { timeout: 400_000, interval: 1_000 }).toEqual(['stuck']);
  }
  const ann = await arrive('support-api', sampleSupport.email);
  const { page } = ann;
  await page.goto(`/bookings/${givenUp}`);
  await page.getByText('does not get through').waitFor();
  await expectSound(ann);
  await ann.picture('support-stuck');
  await page.getByRole('link', { name: 'Decide about it' }).click();
  await page.getByRole('button', { name: `Write off: ${givenUp}` }).click();
  const writingOff = page.getByRole('alertdialog', { name: 'Write this undo off' });
  await writingOff.getByText('rooms stay taken').waitFor();
  await writingOff.getByLabel('Why').fill('The hotel was told to sell it by itself.');
  await expectSound(ann);
  await writingOff.getByRole('button', { name: 'Write off' }).dblclick();
  await followToAudit(ann, writingOff, 'compensation.write-off');
  await expect.poll(() => undosOf(givenUp), { timeout: 60_000 }).toEqual(['written_off']);

  // Until it has been tried a few times it is not called stuck.
  await page.goto('/compensations');
  await page.getByRole('button', { name: `Try again now: ${healed}` }).click();
  const trying = page.getByRole('dialog', { name: 'Try this undo again now' });
  await expectSound(ann);
  await trying.getByRole('button', { name: 'Try again' }).dblclick();
  await followToAudit(ann, trying, 'compensation.retry');
  // Not before: it would get through by itself, and there would be nothing left to ask for.
  await broken.heal();
  await expect.poll(() => undosOf(healed), { timeout: 300_000 }).toEqual(['done']);
  await ann.leave();
});

test('the pages of support are sound in the dark and on a telephone', async () => {
  const dark = await arrive('support-api', sampleSupport.email, {
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  await lookAt(dark, {
    'support-booking-dark': { path: `/bookings/${broken.healed}`, title: /^BK-/ },
    'support-search-dark': { path: '/', title: 'Find a booking' },
    'support-board-dark': { path: '/board', title: 'Board' },
    'support-refunds-dark': { path: '/refunds', title: 'Refunds' },
    'support-undos-dark': { path: '/compensations', title: 'Undos that did not get through' },
    'support-messages-dark': { path: '/messages?view=dead', title: 'Messages' },
    'support-webhooks-dark': { path: '/webhooks', title: 'Webhook deliveries' },
    'support-audit-dark': { path: '/audit', title: 'Audit log' },
  });
  await dark.leave();
});

/** A booking whose card is declined and whose rooms cannot be given back until it is healed. */
async function declineWithBrokenRelease(roomTypeId: string) {
  const request = bookingRequest(platform, roomTypeId, { paymentMethodId: 'pm_card_chargeDeclined' });
  const heal = await breakWrite(platform.databases, 'release', request.bookingId, { times: 1_000_000 });
  await request.send();
  return { bookingId: request.bookingId, heal };
}

/** Goes from a dialog that has done something to its line in the audit log. */
async function followToAudit(visitor: Visitor, dialog: Locator, action: string): Promise<void> {
  await dialog.getByRole('link', { name: 'See it in the audit log' }).click();
  await heading(visitor, 'Audit log').waitFor();
  const line = visitor.page.getByRole('row').filter({ hasText: action });
  await line.getByText(/^Done \d+$/).waitFor();
  expect(await line.count()).toBe(1);
  await expectSound(visitor);
}

async function undosOf(bookingId: string): Promise<string[]> {
  const { rows } = await platform.databases.booking.query(
    'SELECT state FROM compensations WHERE booking_id = $1',
    [bookingId],
  );
  return rows.map(({ state }) => state);
}

async function bookingOf(bookingId: string): Promise<Record<string, unknown>> {
  const { rows } = await platform.databases.booking.query(
    `SELECT check_out AS "checkOut", room_type_id AS "roomTypeId", total_amount_minor::int AS total
     FROM bookings WHERE id = $1`,
    [bookingId],
  );
  return rows[0] ?? {};
}

async function refundsOf(bookingId: string | undefined): Promise<unknown[]> {
  const { rows } = await platform.databases.payment.query(
    'SELECT amount_minor AS amount, state FROM refund_requests WHERE booking_id = $1',
    [bookingId],
  );
  return rows;
}
