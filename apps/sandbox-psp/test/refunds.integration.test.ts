import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function paid(bookingId: string): Promise<string> {
  const { id } = await sandbox.stripe.paymentIntents.create({ ...holdFor(bookingId), confirm: true });
  await sandbox.stripe.paymentIntents.capture(id);
  return id;
}

test('money goes back in parts, never more than was captured', async () => {
  const { refunds, charges, paymentIntents } = sandbox.stripe;
  const id = await paid('bk_parts');
  const part = await refunds.create({ payment_intent: id, amount: 5_000, reason: 'requested_by_customer' });
  expect(part).toMatchObject({ status: 'succeeded', amount: 5_000, payment_intent: id });
  expect(await refusalOf(refunds.create({ payment_intent: id, amount: 7_001 }))).toMatchObject({
    statusCode: 400,
    param: 'amount',
  });
  const rest = await refunds.create({ payment_intent: id, expand: ['charge'] });
  expect(rest).toMatchObject({ amount: 7_000, charge: { refunded: true, amount_refunded: 12_000 } });
  expect(await refusalOf(refunds.create({ payment_intent: id }))).toMatchObject({
    code: 'charge_already_refunded',
  });
  expect((await refunds.list({ payment_intent: id })).data.map((refund) => refund.id)).toEqual([
    rest.id,
    part.id,
  ]);
  expect((await refunds.retrieve(part.id)).amount).toBe(5_000);
  const { latest_charge } = await paymentIntents.retrieve(id);
  expect((await charges.retrieve(latest_charge as string)).amount_refunded).toBe(12_000);
});

test('of ten whole refunds at once one is made', async () => {
  const id = await paid('bk_refund_race');
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => sandbox.stripe.refunds.create({ payment_intent: id })),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('what was only held cannot be refunded, nor what does not exist', async () => {
  const { id } = await sandbox.stripe.paymentIntents.create({ ...holdFor('bk_held'), confirm: true });
  expect((await refusalOf(sandbox.stripe.refunds.create({ payment_intent: id }))).statusCode).toBe(400);
  expect(await refusalOf(sandbox.stripe.refunds.create({ payment_intent: 'pi_nobody' }))).toMatchObject({
    code: 'resource_missing',
  });
  expect((await refusalOf(sandbox.stripe.refunds.create({}))).statusCode).toBe(400);
});
