import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox, stripeAt } from './start-sandbox.ts';

let sandbox: Sandbox;
let impatient: Sandbox['stripe'];
beforeAll(async () => {
  sandbox = await startSandbox();
  impatient = stripeAt(Number(new URL(sandbox.address).port), 400);
});
afterEach(() => sandbox.tell('DELETE', 'faults'));
afterAll(() => sandbox.close());

const fault = (rule: object) => sandbox.tell<{ id: number }>('POST', 'faults', rule);
const hold = (bookingId: string) =>
  sandbox.stripe.paymentIntents.create({ ...holdFor(bookingId), confirm: true });

describe('before the work', () => {
  test('a time-out leaves nothing, and the retry does the work', async () => {
    const { id } = await hold('bk_before');
    await fault({ operation: 'capture', kind: 'timeout_before', times: 1 });
    const lost = await refusalOf(impatient.paymentIntents.capture(id, {}, { idempotencyKey: 'before' }));
    expect(lost.type).toBe('StripeConnectionError');
    expect((await sandbox.stripe.paymentIntents.retrieve(id)).status).toBe('requires_capture');
    const retried = await sandbox.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'before' });
    expect(retried.status).toBe('succeeded');
    expect(retried.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  });

  test('a closed connection, 429 and 503 are not remembered', async () => {
    const { id } = await hold('bk_door');
    const expected = [
      // Stripe's client tries once more by itself when a connection it kept was closed, whatever its retries.
      ['connection_reset', 2, { type: 'StripeConnectionError' }],
      ['rate_limited', 1, { type: 'StripeRateLimitError', statusCode: 429 }],
      ['unavailable', 1, { type: 'StripeAPIError', statusCode: 503 }],
    ] as const;
    for (const [kind, times, error] of expected) {
      await fault({ operation: '*', kind, times });
      const refused = await refusalOf(
        sandbox.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'door' }),
      );
      expect(refused).toMatchObject(error);
    }
    const captured = await sandbox.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'door' });
    expect(captured.status).toBe('succeeded');
  });
});

describe('after the work', () => {
  test('a time-out has done it, and the retry hears the answer', async () => {
    const { id } = await hold('bk_after');
    await fault({ operation: 'capture', kind: 'timeout_after', times: 1 });
    const lost = await refusalOf(impatient.paymentIntents.capture(id, {}, { idempotencyKey: 'after' }));
    expect(lost.type).toBe('StripeConnectionError');
    expect((await sandbox.stripe.paymentIntents.retrieve(id)).status).toBe('succeeded');
    const retried = await sandbox.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'after' });
    expect(retried.lastResponse.headers['idempotent-replayed']).toBe('true');
  });

  test('a 500 is remembered under the key, though the work was done', async () => {
    const { id } = await hold('bk_500');
    await fault({ operation: 'capture', kind: 'error_500_after', times: 1 });
    for (const replayed of [undefined, 'true']) {
      const failed = await refusalOf(
        sandbox.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'e500' }),
      );
      expect(failed).toMatchObject({ type: 'StripeAPIError', statusCode: 500 });
      expect(failed.headers?.['idempotent-replayed']).toBe(replayed);
    }
    expect((await sandbox.stripe.paymentIntents.retrieve(id)).status).toBe('succeeded');
  });
});

test('a 500 before the work is remembered too, and nothing was done', async () => {
  const { id } = await hold('bk_500b');
  await fault({ operation: 'capture', kind: 'error_500_before', times: 1 });
  for (let n = 0; n < 2; n += 1) {
    const failed = await refusalOf(
      sandbox.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'e500b' }),
    );
    expect(failed.statusCode).toBe(500);
  }
  expect((await sandbox.stripe.paymentIntents.retrieve(id)).status).toBe('requires_capture');
  expect((await sandbox.stripe.paymentIntents.capture(id)).status).toBe('succeeded');
});

test('the issuer refuses on capture and the hold stays; on confirm the intent asks for another card', async () => {
  const held = await hold('bk_decline');
  await fault({ operation: 'capture', kind: 'decline' });
  expect(await refusalOf(sandbox.stripe.paymentIntents.capture(held.id))).toMatchObject({
    type: 'StripeCardError',
    code: 'card_declined',
  });
  expect((await sandbox.stripe.paymentIntents.retrieve(held.id)).status).toBe('requires_capture');
  const created = await sandbox.stripe.paymentIntents.create(holdFor('bk_decline2'));
  await fault({ operation: 'confirm', kind: 'decline' });
  expect(await refusalOf(sandbox.stripe.paymentIntents.confirm(created.id))).toMatchObject({
    type: 'StripeCardError',
    payment_intent: { status: 'requires_payment_method' },
  });
});

test('slow answers late, by the rule or by the settings', async () => {
  await fault({ operation: 'create', kind: 'slow', latencyMillis: 300 });
  let before = performance.now();
  await hold('bk_slow');
  expect(performance.now() - before).toBeGreaterThan(290);
  await sandbox.tell('POST', 'settings', { latencyMillis: 200 });
  before = performance.now();
  await hold('bk_slow');
  expect(performance.now() - before).toBeGreaterThan(190);
  expect(await sandbox.tell('POST', 'settings', { latencyMillis: 0 })).toMatchObject({ latencyMillis: 0 });
});

test('a rule for one booking strikes no other, through the intent too', async () => {
  const struck = await hold('bk_struck');
  const spared = await hold('bk_spared');
  await fault({ operation: '*', kind: 'unavailable', times: null, bookingId: 'bk_struck' });
  for (const call of [
    () => sandbox.stripe.paymentIntents.retrieve(struck.id),
    () => sandbox.stripe.paymentIntents.capture(struck.id),
    () => sandbox.stripe.paymentIntents.cancel(struck.id),
    () => sandbox.stripe.refunds.create({ payment_intent: struck.id }),
    () => sandbox.stripe.paymentIntents.create(holdFor('bk_struck')),
  ]) {
    expect((await refusalOf(call())).statusCode).toBe(503);
  }
  expect((await sandbox.stripe.paymentIntents.capture(spared.id)).status).toBe('succeeded');
});

test('a rule for seven calls strikes exactly seven of thirty at once', async () => {
  const rule = await fault({ operation: 'create', kind: 'unavailable', times: 7 });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 30 }, () => sandbox.stripe.paymentIntents.create(holdFor('bk_seven'))),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7);
  const { data } = await sandbox.tell<{ data: object[] }>('GET', 'faults');
  expect(data).toMatchObject([{ id: rule.id, remaining: 0 }]);
  expect(await sandbox.tell('DELETE', `faults/${rule.id}`)).toEqual({ deleted: 1 });
});

test('a rule that makes no sense is refused', async () => {
  for (const rule of [{ operation: 'create', kind: 'bored' }, { operation: 'dance', kind: 'slow' }, {}]) {
    await expect(fault(rule)).rejects.toThrow('400');
  }
});
