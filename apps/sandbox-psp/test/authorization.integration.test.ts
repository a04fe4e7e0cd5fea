import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe('an authorization that is not captured', () => {
  test('lapses: canceled by the provider, and cannot be captured', async () => {
    await sandbox.tell('POST', 'settings', { authorizationSeconds: 1 });
    const { paymentIntents, events } = sandbox.stripe;
    const looked = await paymentIntents.create({ ...holdFor('bk_lapse'), confirm: true });
    const unseen = await paymentIntents.create({ ...holdFor('bk_lapse'), confirm: true });
    await sandbox.tell('POST', 'settings', { authorizationSeconds: 604_800 });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await refusalOf(paymentIntents.capture(looked.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
      payment_intent: { status: 'canceled', cancellation_reason: 'automatic', amount_capturable: 0 },
    });
    expect((await paymentIntents.retrieve(looked.id)).status).toBe('canceled');
    await vi.waitFor(async () => {
      const { data } = await events.list({ type: 'payment_intent.canceled' });
      expect(data.map((event) => (event.data.object as { id: string }).id).sort()).toEqual(
        [looked.id, unseen.id].sort(),
      );
    }, 5_000);
  });
});

describe.for(['pm_card_threeDSecure2Required', 'pm_card_authenticationRequired'])('%s', (card) => {
  test('waits for the cardholder, who lets it pass', async () => {
    const { paymentIntents } = sandbox.stripe;
    const { id } = await paymentIntents.create(holdFor('bk_3ds', card));
    const waiting = await paymentIntents.confirm(id, { return_url: 'https://shop.example/back' });
    expect(waiting).toMatchObject({
      status: 'requires_action',
      latest_charge: null,
      next_action: {
        type: 'redirect_to_url',
        redirect_to_url: { return_url: 'https://shop.example/back', url: expect.stringContaining(id) },
      },
    });
    expect(await refusalOf(paymentIntents.capture(id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const path = `payment_intents/${id}/complete_action`;
    expect(await sandbox.tell('POST', path, { outcome: 'succeed' })).toMatchObject({
      status: 'requires_capture',
      next_action: null,
    });
    expect((await paymentIntents.capture(id)).status).toBe('succeeded');
  });

  test('asks for another card when the cardholder refuses', async () => {
    const { paymentIntents } = sandbox.stripe;
    const { id } = await paymentIntents.create({ ...holdFor('bk_3ds', card), confirm: true });
    const page = `${sandbox.address}/sandbox/authenticate/${id}`;
    expect((await paymentIntents.retrieve(id)).next_action).toMatchObject({
      type: 'use_stripe_sdk',
      use_stripe_sdk: { stripe_js: page },
    });
    expect(await (await fetch(page)).text()).toContain('€120.00');
    await fetch(page, { method: 'POST', body: new URLSearchParams({ outcome: 'fail' }) });
    expect(await paymentIntents.retrieve(id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
  });

  test('is refused where nobody is there to be asked', async () => {
    const absent = { ...holdFor('bk_3ds', card), confirm: true, off_session: true };
    expect(await refusalOf(sandbox.stripe.paymentIntents.create(absent))).toMatchObject({
      statusCode: 402,
      code: 'authentication_required',
    });
  });
});

test('the page of 3-D Secure leads back to the shop', async () => {
  const { id } = await sandbox.stripe.paymentIntents.create({
    ...holdFor('bk_back', 'pm_card_threeDSecure2Required'),
    confirm: true,
    return_url: 'https://shop.example/back?order=1',
  });
  const answer = await fetch(`${sandbox.address}/sandbox/authenticate/${id}`, {
    method: 'POST',
    body: new URLSearchParams({ outcome: 'succeed' }),
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
  const target = new URL(answer.headers.get('location') ?? '');
  expect(Object.fromEntries(target.searchParams)).toMatchObject({
    order: '1',
    payment_intent: id,
    redirect_status: 'succeeded',
  });
});

test('the address of the page may say where it leads back to, and a second click leads there too', async () => {
  const { id } = await sandbox.stripe.paymentIntents.create({
    ...holdFor('bk_web', 'pm_card_threeDSecure2Required'),
    confirm: true,
  });
  const back = 'https://stay.example/bookings/bk_web';
  const page = `${sandbox.address}/sandbox/authenticate/${id}?return_url=${encodeURIComponent(back)}`;
  const html = await (await fetch(page)).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Is it you who pays?');
  expect(html).toContain('•••• 3220');
  const answer = async (outcome: string) => {
    const body = new URLSearchParams({ outcome });
    const { status, headers } = await fetch(page, { method: 'POST', body, redirect: 'manual' });
    return [status, headers.get('location')];
  };
  const refused = [303, `${back}?payment_intent=${id}&redirect_status=failed`];
  expect(await answer('fail')).toEqual(refused);
  expect(await answer('succeed')).toEqual(refused);
  expect(await (await fetch(page)).text()).toContain('Nothing to confirm');
  const elsewhere = await fetch(page.replace('https', 'javascript'));
  expect(elsewhere.status).toBe(400);
});
