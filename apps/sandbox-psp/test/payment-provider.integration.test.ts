import { connectPaymentProvider, type PaymentProvider } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

// The platform's own client against the sandbox: what it makes of each answer.
let sandbox: Sandbox;
let provider: PaymentProvider;
beforeAll(async () => {
  sandbox = await startSandbox();
  provider = connectPaymentProvider({ secretKey: 'sk_test_client', apiBase: sandbox.address });
  await sandbox.tell('POST', 'settings', { refundDelayMillis: 60_000 });
});
afterAll(async () => {
  await provider.close();
  await sandbox.close();
});

let made = 0;
async function captured(paymentMethodId: string, customerId?: string): Promise<string> {
  made += 1;
  const key = `payment-${made}`;
  const bookingId = `bk_${made}`;
  const amount = { amountMinor: 12_000, currency: 'EUR' };
  const request = { bookingId, paymentId: `pay_${made}`, attempt: 1, amount, paymentMethodId, customerId };
  const { id: intentId } = await provider.authorizing.createIntent({ ...request, key });
  await provider.authorizing.confirmIntent({ intentId, key: `${key}:confirm` });
  await provider.settling.captureIntent({ intentId, key: `${key}:capture` });
  return intentId;
}
const refund = (intentId: string, amountMinor = 5_000) =>
  provider.settling.refundIntent({
    intentId,
    amountMinor,
    metadata: { bookingId: 'bk_r', paymentId: 'pay_r', refundId: 're_r' },
    key: `${intentId}:refund:${amountMinor}`,
  });
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const kindOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error: unknown) => failureOf(error),
  );

test('a refund tells how it stands, also when that changes', async () => {
  const pending = await refund(await captured('pm_card_pendingRefund'));
  expect(pending).toMatchObject({ status: 'pending', amountMinor: 5_000, currency: 'EUR', refundId: 're_r' });
  await sandbox.tell('POST', `refunds/${pending.id}/succeed`);
  const retrieve = (providerRefundId: string) => provider.settling.retrieveRefund({ providerRefundId });
  expect((await retrieve(pending.id)).status).toBe('succeeded');
  const failing = await refund(await captured('pm_card_refundFail'));
  expect(failing.status).toBe('succeeded');
  await sandbox.tell('POST', `refunds/${failing.id}/fail`);
  expect(await retrieve(failing.id)).toMatchObject({ status: 'failed', failureCode: 'lost_or_stolen_card' });
});

test('a dispute is followed from its opening to the decision', async () => {
  const intentId = await captured('pm_card_createDispute');
  expect(await kindOf(refund(intentId))).toMatchObject({ kind: 'invalid_request', code: 'charge_disputed' });
  const [opened] = await all(provider.reading.listDisputes({ from: new Date(Date.now() - 60_000) }));
  expect(opened).toMatchObject({ phase: 'open', intentId, amountMinor: 12_000, fundsWithdrawn: true });
  const disputeId = opened?.id ?? '';
  const evidence = { text: 'They stayed.', serviceDate: '2027-03-01' };
  const key = `${disputeId}:evidence`;
  expect(await provider.settling.submitDisputeEvidence({ disputeId, evidence, key })).toMatchObject({
    phase: 'review',
  });
  await sandbox.tell('POST', `disputes/${disputeId}/win`);
  expect(await provider.settling.retrieveDispute({ disputeId })).toMatchObject({
    phase: 'won',
    fundsWithdrawn: false,
  });
});

test('a card is kept, paid with by its customer alone, and forgotten', async () => {
  const lane = provider.authorizing;
  const { id: customerId } = await lane.createCustomer({ accountId: 'usr_1', key: 'customer:usr_1' });
  expect(await lane.createCustomer({ accountId: 'usr_1', key: 'customer:usr_1' })).toEqual({
    id: customerId,
  });
  const card = await lane.attachCard({ customerId, paymentMethodId: 'pm_card_visa' });
  expect(card).toMatchObject({ customerId, brand: 'visa', last4: '4242', expiryMonth: 12 });
  expect(await lane.listCards({ customerId })).toEqual([card]);
  await captured(card.id, customerId);
  expect(await kindOf(captured(card.id))).toMatchObject({ kind: 'invalid_request', param: 'payment_method' });
  const refused = lane.attachCard({ customerId, paymentMethodId: 'pm_card_chargeDeclined' });
  expect(await kindOf(refused)).toEqual({ kind: 'card_declined', declineCode: 'generic_decline' });
  await lane.detachCard({ paymentMethodId: card.id });
  expect(await kindOf(lane.detachCard({ paymentMethodId: card.id }))).toMatchObject({
    kind: 'invalid_request',
  });
});

test('the books are read page by page, each object once', async () => {
  const from = new Date(Date.now() - 600_000);
  const one = await captured('pm_card_visa');
  const bulk = Array.from({ length: 110 }, (_, n) => ({ id: `ch_bulk_${n}`, paymentIntentId: one }));
  const [charge] = await all(provider.reading.listCharges({ from }));
  const stored = await sandbox.db.charge.findUniqueOrThrow({ where: { id: charge?.id ?? '' } });
  const object = stored.object as object;
  await sandbox.db.charge.createMany({
    data: bulk.map((row) => ({ ...row, object: { ...object, id: row.id } })),
  });
  const ids = (await all(provider.reading.listCharges({ from }))).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('ch_bulk_'))).toHaveLength(110);
  expect(new Set(ids).size).toBe(ids.length);
  expect(charge).toMatchObject({ captured: true, capturedMinor: 12_000, currency: 'EUR', disputed: false });
  expect(await all(provider.reading.listRefunds({ from, until: from }))).toEqual([]);
  const refunded = await refund(one);
  const refunds = await all(provider.reading.listRefunds({ from }));
  expect(refunds.map(({ id }) => id)).toContain(refunded.id);
});
