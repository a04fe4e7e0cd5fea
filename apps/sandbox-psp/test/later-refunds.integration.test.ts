import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function refunded(card: string) {
  const { paymentIntents, refunds } = sandbox.stripe;
  const { id } = await paymentIntents.create({ ...holdFor('bk_later', card), confirm: true });
  await paymentIntents.capture(id);
  return refunds.create({ payment_intent: id, amount: 5_000 });
}
const typesOf = async (refundId: string) =>
  (await sandbox.stripe.events.list({ limit: 100 })).data
    .filter((event) => (event.data.object as { id: string }).id === refundId)
    .map(({ type }) => type)
    .reverse();

test('a refund that waits succeeds after the time that the settings say', async () => {
  await sandbox.tell('POST', 'settings', { refundDelayMillis: 300 });
  const refund = await refunded('pm_card_pendingRefund');
  expect(refund.status).toBe('pending');
  await vi.waitFor(
    async () => expect((await sandbox.stripe.refunds.retrieve(refund.id)).status).toBe('succeeded'),
    { timeout: 5_000, interval: 100 },
  );
  expect(await typesOf(refund.id)).toEqual(['refund.created', 'refund.updated']);
});

test('a refund that succeeded can fail, and the charge has its money back', async () => {
  await sandbox.tell('POST', 'settings', { refundDelayMillis: 300 });
  const refund = await refunded('pm_card_refundFail');
  expect(refund.status).toBe('succeeded');
  await vi.waitFor(
    async () => {
      const late = await sandbox.stripe.refunds.retrieve(refund.id);
      expect(late).toMatchObject({ status: 'failed', failure_reason: 'lost_or_stolen_card' });
    },
    { timeout: 5_000, interval: 100 },
  );
  expect(await typesOf(refund.id)).toEqual(['refund.created', 'refund.updated', 'refund.failed']);
  expect(await sandbox.stripe.charges.retrieve(refund.charge as string)).toMatchObject({
    amount_refunded: 0,
    refunded: false,
  });
  const again = await sandbox.stripe.refunds.create({ charge: refund.charge as string });
  expect(again.amount).toBe(12_000);
});

test('a person can end one at once, and only once', async () => {
  await sandbox.tell('POST', 'settings', { refundDelayMillis: 60_000 });
  const waiting = await refunded('pm_card_pendingRefund');
  await sandbox.tell('POST', `refunds/${waiting.id}/succeed`);
  expect((await sandbox.stripe.refunds.retrieve(waiting.id)).status).toBe('succeeded');
  await expect(sandbox.tell('POST', `refunds/${waiting.id}/succeed`)).rejects.toThrow('400');
  const plain = await refunded('pm_card_visa');
  await sandbox.tell('POST', `refunds/${plain.id}/fail`);
  await expect(sandbox.tell('POST', `refunds/${plain.id}/fail`)).rejects.toThrow('400');
  await expect(sandbox.tell('POST', 'refunds/re_nobody/fail')).rejects.toThrow('404');
});

test('a rule strikes the reading of a refund', async () => {
  const refund = await refunded('pm_card_visa');
  await sandbox.tell('POST', 'faults', { operation: 'retrieve_refund', kind: 'unavailable' });
  expect((await refusalOf(sandbox.stripe.refunds.retrieve(refund.id))).statusCode).toBe(503);
  expect((await sandbox.stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
});
