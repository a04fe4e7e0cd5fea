import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function kept(card = 'pm_card_visa') {
  const customer = await sandbox.stripe.customers.create({ metadata: { accountId: 'usr_1' } });
  const method = await sandbox.stripe.paymentMethods.attach(card, { customer: customer.id });
  return { customer: customer.id, card: method.id };
}

test('a card is kept, listed and forgotten', async () => {
  const { customers, paymentMethods } = sandbox.stripe;
  const { customer, card } = await kept('pm_card_mastercard');
  expect((await customers.listPaymentMethods(customer)).data).toMatchObject([
    { id: card, customer, card: { brand: 'mastercard', last4: '4444' } },
  ]);
  expect((await paymentMethods.attach(card, { customer })).id).toBe(card);
  await paymentMethods.detach(card);
  expect((await customers.listPaymentMethods(customer)).data).toEqual([]);
  expect((await refusalOf(paymentMethods.attach(card, { customer }))).statusCode).toBe(400);
  expect((await refusalOf(paymentMethods.detach(card))).statusCode).toBe(400);
});

test('a kept card pays for its own customer only', async () => {
  const { paymentIntents, paymentMethods } = sandbox.stripe;
  const { customer, card } = await kept();
  const other = await kept();
  const hold = { ...holdFor('bk_kept', card), confirm: true };
  expect((await paymentIntents.create({ ...hold, customer })).status).toBe('requires_capture');
  for (const foreign of [hold, { ...hold, customer: other.customer }]) {
    expect(await refusalOf(paymentIntents.create(foreign))).toMatchObject({
      statusCode: 400,
      param: 'payment_method',
    });
  }
  const theirs = paymentMethods.attach(card, { customer: other.customer });
  expect((await refusalOf(theirs)).statusCode).toBe(400);
  await paymentMethods.detach(card);
  expect((await refusalOf(paymentIntents.create({ ...hold, customer }))).param).toBe('payment_method');
});

test('the issuer can refuse to have a card kept, or only to be charged', async () => {
  expect(await refusalOf(kept('pm_card_chargeDeclined'))).toMatchObject({ statusCode: 402 });
  const { customer, card } = await kept('pm_card_chargeCustomerFail');
  const hold = { ...holdFor('bk_kept', card), customer, confirm: true };
  expect(await refusalOf(sandbox.stripe.paymentIntents.create(hold))).toMatchObject({ statusCode: 402 });
});

test('a customer is made once per key, and a deleted one has no cards', async () => {
  const { customers, paymentMethods } = sandbox.stripe;
  const made = await Promise.allSettled(
    Array.from({ length: 5 }, () => customers.create({}, { idempotencyKey: 'usr_1:test' })),
  );
  const first = made.find((outcome) => outcome.status === 'fulfilled')?.value.id ?? '';
  expect((await customers.create({}, { idempotencyKey: 'usr_1:test' })).id).toBe(first);
  const { id: card } = await paymentMethods.attach('pm_card_visa', { customer: first });
  expect(await customers.del(first)).toMatchObject({ id: first, deleted: true });
  expect((await paymentMethods.retrieve(card)).customer).toBeNull();
  expect(await refusalOf(customers.listPaymentMethods(first))).toMatchObject({ code: 'resource_missing' });
  expect(await customers.retrieve(first)).toMatchObject({ deleted: true });
});
