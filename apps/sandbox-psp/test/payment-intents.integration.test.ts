import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe('the states of an intent', () => {
  test('without a card it asks for one, with one for confirmation', async () => {
    const { paymentIntents } = sandbox.stripe;
    const bare = await paymentIntents.create({ amount: 500, currency: 'USD' });
    expect(bare).toMatchObject({ status: 'requires_payment_method', currency: 'usd', amount_received: 0 });
    const refused = await refusalOf(paymentIntents.confirm(bare.id));
    expect(refused).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
    const confirmed = await paymentIntents.confirm(bare.id, { payment_method: 'pm_card_mastercard' });
    expect(confirmed).toMatchObject({ status: 'succeeded', amount_received: 500 });
  });

  test('a manual hold is confirmed, then captured', async () => {
    const { paymentIntents } = sandbox.stripe;
    const created = await paymentIntents.create(holdFor('bk_hold'));
    expect(created.status).toBe('requires_confirmation');
    expect(created.payment_method).toMatch(/^pm_1/);
    const held = await paymentIntents.confirm(created.id, { expand: ['latest_charge'] });
    expect(held).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 12_000,
      latest_charge: { object: 'charge', captured: false, payment_intent: created.id },
    });
    const charge = await sandbox.stripe.charges.retrieve((held.latest_charge as { id: string }).id);
    const sevenDays = Date.now() / 1000 + 7 * 86_400;
    expect(charge.payment_method_details?.card?.capture_before).toBeGreaterThan(sevenDays - 60);
    expect(charge.payment_method_details?.card?.capture_before).toBeLessThan(sevenDays + 60);
    const captured = await paymentIntents.capture(created.id);
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 12_000, amount_capturable: 0 });
    expect(await sandbox.stripe.charges.retrieve(charge.id)).toMatchObject({
      captured: true,
      amount_captured: 12_000,
    });
  });

  test('part of a hold can be captured, more than it cannot', async () => {
    const { paymentIntents } = sandbox.stripe;
    const { id } = await paymentIntents.create({ ...holdFor('bk_part'), confirm: true });
    expect(await refusalOf(paymentIntents.capture(id, { amount_to_capture: 12_001 }))).toMatchObject({
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
    expect(await paymentIntents.capture(id, { amount_to_capture: 5_000 })).toMatchObject({
      status: 'succeeded',
      amount_received: 5_000,
    });
  });

  test('a hold can be canceled, and nothing can be done afterwards', async () => {
    const { paymentIntents, charges } = sandbox.stripe;
    const { id } = await paymentIntents.create({ ...holdFor('bk_cancel'), confirm: true });
    const canceled = await paymentIntents.cancel(id, { cancellation_reason: 'requested_by_customer' });
    expect(canceled).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'requested_by_customer',
      amount_capturable: 0,
    });
    expect(await charges.retrieve(canceled.latest_charge as string)).toMatchObject({
      captured: false,
      refunded: true,
      amount_captured: 0,
    });
    for (const call of [
      () => paymentIntents.cancel(id),
      () => paymentIntents.capture(id),
      () => paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({
        type: 'StripeInvalidRequestError',
        statusCode: 400,
        code: 'payment_intent_unexpected_state',
        payment_intent: { id, status: 'canceled' },
      });
    }
  });

  test('of twenty captures at once one succeeds', async () => {
    const { id } = await sandbox.stripe.paymentIntents.create({ ...holdFor('bk_race'), confirm: true });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => sandbox.stripe.paymentIntents.capture(id)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const events = await sandbox.stripe.events.list({ type: 'charge.captured', limit: 100 });
    expect(
      events.data.filter((event) => (event.data.object as { payment_intent: string }).payment_intent === id),
    ).toHaveLength(1);
  });
});

describe("Stripe's test cards", () => {
  test.for([
    ['pm_card_visa', 'visa', '4242'],
    ['pm_card_mastercard', 'mastercard', '4444'],
    ['pm_card_amex', 'amex', '8431'],
  ] as const)('%s is accepted', async ([card, brand, last4]) => {
    const intent = await sandbox.stripe.paymentIntents.create({
      ...holdFor('bk_cards', card),
      confirm: true,
      expand: ['latest_charge'],
    });
    expect(intent.latest_charge).toMatchObject({ payment_method_details: { card: { brand, last4 } } });
  });

  test.for([
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ] as const)('%s is refused, and another card may follow', async ([card, code, declineCode]) => {
    const { paymentIntents, charges } = sandbox.stripe;
    const { id } = await paymentIntents.create(holdFor('bk_declined', card));
    const refused = await refusalOf(paymentIntents.confirm(id));
    expect(refused).toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code,
      decline_code: declineCode,
      payment_intent: { id, status: 'requires_payment_method', payment_method: null },
    });
    expect(await charges.retrieve(refused.charge ?? '')).toMatchObject({ status: 'failed', paid: false });
    expect((await paymentIntents.retrieve(id)).last_payment_error).toMatchObject({ code });
    const second = await paymentIntents.confirm(id, { payment_method: 'pm_card_visa' });
    expect(second).toMatchObject({ status: 'requires_capture', last_payment_error: null });
  });

  test('an unknown one is missing', async () => {
    expect(await refusalOf(sandbox.stripe.paymentIntents.create(holdFor('bk_x', 'pm_nobody')))).toMatchObject(
      {
        statusCode: 400,
        code: 'resource_missing',
        param: 'payment_method',
        message: "No such PaymentMethod: 'pm_nobody'",
      },
    );
  });
});

describe('bad calls', () => {
  test('are refused as Stripe refuses them', async () => {
    const { paymentIntents } = sandbox.stripe;
    const bad = [
      [{ amount: 100 }, 'parameter_missing', 'currency'],
      [{ amount: 'x', currency: 'eur' }, 'parameter_invalid_integer', 'amount'],
      [{ amount: 0, currency: 'eur' }, 'parameter_invalid_integer', 'amount'],
      [{ amount: 100, currency: 'eur', color: 'red' }, 'parameter_unknown', 'color'],
      [{ amount: 100, currency: 'zzz' }, undefined, 'currency'],
    ] as const;
    for (const [parameters, code, param] of bad) {
      const refused = await refusalOf(paymentIntents.create(parameters as never));
      expect(refused).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param });
      expect(refused.code).toBe(code);
    }
    expect(await refusalOf(paymentIntents.retrieve('pi_nobody'))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
  });

  test('without a key, or with a live one, are not let in', async () => {
    for (const authorization of [undefined, 'Bearer sk_live_real', 'Basic OnB3']) {
      const answer = await fetch(`${sandbox.address}/v1/payment_intents`, {
        headers: authorization === undefined ? {} : { authorization },
      });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
    }
  });
});

describe('lists', () => {
  test('page newest first and are searched by booking', async () => {
    const { paymentIntents } = sandbox.stripe;
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.unshift((await paymentIntents.create(holdFor('bk_listed'))).id);
    const first = await paymentIntents.list({ limit: 2 });
    expect(first).toMatchObject({ object: 'list', has_more: true });
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const second = await paymentIntents.list({ limit: 1, starting_after: first.data.at(-1)?.id ?? '' });
    expect(second.data.map(({ id }) => id)).toEqual(ids.slice(2));
    const future = await paymentIntents.list({ created: { gt: Math.floor(Date.now() / 1000) + 5 } });
    expect(future.data).toEqual([]);
    const found = await paymentIntents.search({ query: "metadata['bookingId']:'bk_listed'" });
    expect(found.data.map(({ id }) => id)).toEqual(ids);
  });

  test('every call can be looked up by its booking', async () => {
    const { id } = await sandbox.stripe.paymentIntents.create(holdFor('bk_calls'));
    await refusalOf(sandbox.stripe.paymentIntents.capture(id));
    const { data } = await sandbox.tell<{ data: object[] }>('GET', 'calls?bookingId=bk_calls');
    expect(data).toMatchObject([
      { operation: 'create', status: 200, paymentIntentId: id, replayed: false },
      { operation: 'capture', status: 400, errorCode: 'payment_intent_unexpected_state' },
    ]);
  });
});
