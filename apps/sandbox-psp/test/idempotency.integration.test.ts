import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

test('the same call with the same key is answered again, and done once', async () => {
  const { paymentIntents } = sandbox.stripe;
  const first = await paymentIntents.create(holdFor('bk_once'), { idempotencyKey: 'once' });
  const again = await paymentIntents.create(holdFor('bk_once'), { idempotencyKey: 'once' });
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(again.lastResponse.requestId).not.toBe(first.lastResponse.requestId);
  expect(again).toEqual(first);
  expect(await sandbox.db.paymentIntent.count({ where: { bookingId: 'bk_once' } })).toBe(1);
});

test('a replay tells the first answer, not what became of the intent', async () => {
  const { paymentIntents } = sandbox.stripe;
  const { id } = await paymentIntents.create(holdFor('bk_old'));
  await paymentIntents.confirm(id, {}, { idempotencyKey: 'old' });
  await paymentIntents.capture(id);
  expect((await paymentIntents.confirm(id, {}, { idempotencyKey: 'old' })).status).toBe('requires_capture');
});

test('the same key with other parameters, or on another path, is refused', async () => {
  const { paymentIntents } = sandbox.stripe;
  const { id } = await paymentIntents.create(holdFor('bk_params'), { idempotencyKey: 'params' });
  for (const call of [
    paymentIntents.create({ ...holdFor('bk_params'), amount: 1 }, { idempotencyKey: 'params' }),
    paymentIntents.confirm(id, {}, { idempotencyKey: 'params' }),
  ]) {
    expect(await refusalOf(call)).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  }
});

test('while the first call is running, others with its key are told to wait', async () => {
  const { paymentIntents } = sandbox.stripe;
  await sandbox.tell('POST', 'faults', { operation: 'create', kind: 'slow', latencyMillis: 600 });
  const first = paymentIntents.create(holdFor('bk_busy'), { idempotencyKey: 'busy' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const second = await refusalOf(paymentIntents.create(holdFor('bk_busy'), { idempotencyKey: 'busy' }));
  expect(second).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
  const { id } = await first;
  const third = await paymentIntents.create(holdFor('bk_busy'), { idempotencyKey: 'busy' });
  expect(third.id).toBe(id);
});

test('twenty at once with one key make one intent', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      sandbox.stripe.paymentIntents.create(holdFor('bk_twenty'), { idempotencyKey: 'twenty' }),
    ),
  );
  const ids = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.id] : []));
  expect(new Set(ids).size).toBe(1);
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(refusals.every(({ code }) => code === 'idempotency_key_in_use')).toBe(true);
  expect(await sandbox.db.paymentIntent.count({ where: { bookingId: 'bk_twenty' } })).toBe(1);
});

test('a refused card is remembered too', async () => {
  const { paymentIntents } = sandbox.stripe;
  const declined = { ...holdFor('bk_refused', 'pm_card_chargeDeclined'), confirm: true };
  const first = await refusalOf(paymentIntents.create(declined, { idempotencyKey: 'refused' }));
  const again = await refusalOf(paymentIntents.create(declined, { idempotencyKey: 'refused' }));
  expect(again).toMatchObject({ code: 'card_declined', charge: first.charge });
  expect(again.headers?.['idempotent-replayed']).toBe('true');
});

test('a call that does not pass the check of its parameters is not remembered', async () => {
  const { paymentIntents } = sandbox.stripe;
  const bad = { ...holdFor('bk_bad'), amount: 0 };
  expect(await refusalOf(paymentIntents.create(bad, { idempotencyKey: 'bad' }))).toMatchObject({
    statusCode: 400,
  });
  await paymentIntents.create(holdFor('bk_bad'), { idempotencyKey: 'bad' });
});
