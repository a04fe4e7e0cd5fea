import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { askToBook, cards, holdRoom } from '../src/browser/guest-deeds.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { standInForStripe } from '../src/browser/stripe-stand-in.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { startApp, type TestApp } from '../src/harness/start-app.ts';
import { sellRooms, testStay, testStayAmountMinor } from '../src/platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const publishableKey = 'pk_test_standin';
let platform: Platform;
let browser: Browser;
/** Serves the pages as where Stripe takes the money. */
let forStripe: TestApp;
beforeAll(async () => {
  platform = await startPlatform({}, { pages: true });
  forStripe = await startApp('customer-api', {
    ...platform.env,
    STRIPE_API_BASE: undefined,
    STRIPE_PUBLISHABLE_KEY: publishableKey,
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await forStripe?.stop();
  await platform?.stop();
});

const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name });

/** Where calls of the pages are answered: money is the sandbox's, since no test asks Stripe. */
const answering = (url: string) => url.replace(forStripe.url, platform.apps['customer-api'].url);

/** A guest of the pages of where Stripe takes the money. */
async function newcomer(): Promise<Visitor> {
  const visitor = await visit(browser, forStripe.url);
  await visitor.page.route(`${forStripe.url}/api/v1/**`, (route) => {
    const url = route.request().url();
    return route.continue(url.endsWith('/web-settings') ? {} : { url: answering(url) });
  });
  return visitor;
}

/** The sandbox leads to a page of its own; Stripe leaves the same secret to its script. */
async function leaveBankToScript({ page }: Visitor): Promise<void> {
  await page.route(`${forStripe.url}/api/v1/bookings/**`, async (route) => {
    const response = await route.fetch({ url: answering(route.request().url()) });
    const body = await response.json();
    const { clientSecret } = body.nextAction ?? {};
    if (clientSecret !== undefined) body.nextAction = { type: 'use_stripe_sdk', clientSecret };
    await route.fulfill({ response, json: body });
  });
}

/** Types a card into the form of the frame and pays. */
async function payByFrame({ page }: Visitor, number: string): Promise<void> {
  await page.frameLocator('iframe[title=Card]').getByLabel('Card number').fill(number);
  await page.getByRole('button', { name: /^Pay .+ and book$/ }).dblclick();
}

test("Stripe's form takes the card, and the API is told the name that Stripe gave it", async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer();
  const { page } = ada;
  const stripe = await standInForStripe(page, async () => true);
  const paid: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/confirm')) paid.push(request.postDataJSON());
  });
  await askToBook(ada, { ...room, ...testStay });
  const id = await holdRoom(ada);
  await payByFrame(ada, '1');
  await page.getByText('Your card number is incomplete.').waitFor();
  await ada.picture('pay-stripe');
  await expectSound(ada);
  expect(paid).toEqual([]);
  await payByFrame(ada, cards.hasNoMoney);
  await page.getByText('There is not enough money on this card.').waitFor();
  await expectSound(ada);
  await payByFrame(ada, cards.pays);
  await heading(ada, 'Your room is booked').waitFor();
  expect(paid).toEqual([
    { paymentMethodId: 'pm_card_visa_chargeDeclinedInsufficientFunds' },
    { paymentMethodId: 'pm_card_visa' },
  ]);
  const due = { mode: 'payment', amount: testStayAmountMinor, currency: 'eur', captureMethod: 'manual' };
  expect(await stripe.calls()).toEqual([
    ['Stripe', publishableKey],
    ['elements', expect.objectContaining({ ...due, paymentMethodCreation: 'manual', locale: 'en' })],
    ['create', 'payment', expect.anything()],
    ['createPaymentMethod', ['elements']],
    ['createPaymentMethod', ['elements']],
  ]);
  const { rows } = await platform.databases.booking.query('SELECT status FROM bookings WHERE id = $1', [id]);
  expect(rows).toEqual([{ status: 'CONFIRMED' }]);
  await ada.leave();
});

test("the bank is asked by Stripe's script, once more if it was not content, and its yes books the room", async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer();
  const { page } = ada;
  let asked = 0;
  const stripe = await standInForStripe(page, async (intentId) => {
    asked += 1;
    if (asked === 1) return false;
    const address = `${platform.apps['sandbox-psp'].url}/sandbox/payment_intents/${intentId}/complete_action`;
    const headers = { 'content-type': 'application/json' };
    const { ok } = await fetch(address, { method: 'POST', headers, body: '{"outcome":"succeed"}' });
    return ok;
  });
  await leaveBankToScript(ada);
  await askToBook(ada, { ...room, ...testStay });
  await holdRoom(ada);
  await payByFrame(ada, cards.asksBank);
  await heading(ada, 'Your bank wants to hear from you').waitFor();
  const confirm = page.getByRole('button', { name: 'Confirm with your bank' });
  await confirm.click();
  await page.getByText('Your bank did not get your consent.').waitFor();
  expect(asked).toBe(1);
  await ada.picture('bank-stripe');
  await expectSound(ada);
  await confirm.dblclick();
  await heading(ada, 'Your room is booked').waitFor();
  const given = { clientSecret: expect.stringMatching(/^pi_\w+_secret_\w+$/) };
  expect((await stripe.calls()).filter(([name]) => name === 'handleNextAction')).toEqual([
    ['handleNextAction', given],
    ['handleNextAction', given],
  ]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await ada.leave();
});

test("Stripe's script that cannot be loaded is said so, and nothing is paid", async () => {
  const room = await sellRooms(platform.databases, 1);
  const ada = await newcomer();
  await ada.page.route('https://js.stripe.com/**', (route) => route.abort());
  await askToBook(ada, { ...room, ...testStay });
  await holdRoom(ada);
  await ada.page.getByText('The card form could not be loaded.').waitFor();
  expect(await ada.barriers()).toEqual([]);
  await ada.leave();
});

test('the pages let in Stripe and nobody else, and not even Stripe where the sandbox takes the money', async () => {
  const policyOf = async (url: string) =>
    (await fetch(url, { headers: { accept: 'text/html' } })).headers.get('content-security-policy');
  expect(await policyOf(platform.apps['customer-api'].url)).not.toContain('stripe');
  const foreign = (await policyOf(forStripe.url))?.match(/https?:\S+[^;\s]/g) ?? [];
  expect(new Set(foreign.map((source) => new URL(source.replace('*.', 'any.')).hostname))).toEqual(
    new Set(['js.stripe.com', 'any.js.stripe.com', 'hooks.stripe.com', 'api.stripe.com', 'any.stripe.com']),
  );
  const ada = await newcomer();
  await ada.page.goto('/');
  expect(await ada.page.evaluate(lettingIn)).toEqual([
    'script-src-elem https://elsewhere.example/a.js',
    'frame-src https://elsewhere.example',
    'connect-src https://elsewhere.example/b',
  ]);
  await ada.leave();
});

/** In the page: what it refuses when another host is asked for a script, a frame and an answer. */
const lettingIn = `(async () => {
  const refused = [];
  const add = async (act) => {
    const heard = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }));
    act();
    const { effectiveDirective, blockedURI } = await heard;
    refused.push(effectiveDirective + ' ' + blockedURI);
  };
  const put = (name, src) => document.body.append(Object.assign(document.createElement(name), { src }));
  await add(() => put('script', 'https://elsewhere.example/a.js'));
  await add(() => put('iframe', 'https://elsewhere.example/'));
  await add(() => fetch('https://elsewhere.example/b').catch(() => undefined));
  return refused;
})()`;
