import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdFor, refusalOf, type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

interface Opened {
  id: string;
  amount: number;
  charge: string;
}

async function paid(card = 'pm_card_visa'): Promise<string> {
  const { paymentIntents } = sandbox.stripe;
  const { id } = await paymentIntents.create({ ...holdFor('bk_dispute', card), confirm: true });
  await paymentIntents.capture(id);
  return id;
}
const open = async (intentId: string) =>
  sandbox.tell<Opened>('POST', 'disputes', { payment_intent: intentId, reason: 'product_not_received' });
const typesOf = async (disputeId: string) =>
  (await sandbox.stripe.events.list({ limit: 100 })).data
    .filter((event) => (event.data.object as { id: string }).id === disputeId)
    .map(({ type }) => type)
    .reverse();

test('a card that disputes does so when it is captured', async () => {
  const id = await paid('pm_card_createDispute');
  const [dispute] = (await sandbox.stripe.disputes.list({ payment_intent: id })).data;
  expect(dispute).toMatchObject({ status: 'needs_response', amount: 12_000, reason: 'fraudulent' });
  expect(dispute?.balance_transactions).toMatchObject([{ amount: -12_000, fee: 1_500 }]);
  const charge = await sandbox.stripe.charges.retrieve(dispute?.charge as string);
  expect(charge.disputed).toBe(true);
  expect(await typesOf(dispute?.id ?? '')).toEqual([
    'charge.dispute.created',
    'charge.dispute.funds_withdrawn',
  ]);
});

test('what is under dispute cannot be refunded; won, it can', async () => {
  const id = await paid();
  await sandbox.stripe.refunds.create({ payment_intent: id, amount: 2_000 });
  const { id: disputeId, amount } = await open(id);
  expect(amount).toBe(10_000);
  expect(await refusalOf(sandbox.stripe.refunds.create({ payment_intent: id }))).toMatchObject({
    statusCode: 400,
    code: 'charge_disputed',
  });
  await expect(open(id)).rejects.toThrow('400');
  await sandbox.tell('POST', `disputes/${disputeId}/win`);
  expect(await sandbox.stripe.disputes.retrieve(disputeId)).toMatchObject({
    status: 'won',
    balance_transactions: [{ amount: -10_000 }, { amount: 10_000 }],
  });
  expect((await sandbox.stripe.refunds.create({ payment_intent: id })).amount).toBe(10_000);
  expect((await typesOf(disputeId)).slice(2)).toEqual([
    'charge.dispute.closed',
    'charge.dispute.funds_reinstated',
  ]);
});

test('evidence is taken once, under its key, and lost stays lost', async () => {
  const { id } = await open(await paid());
  const evidence = { uncategorized_text: 'They stayed both nights.' };
  const { disputes } = sandbox.stripe;
  for (const replayed of [undefined, 'true']) {
    const sent = await disputes.update(id, { evidence, submit: true }, { idempotencyKey: `${id}:evidence` });
    expect(sent.status).toBe('under_review');
    expect(sent.lastResponse.headers['idempotent-replayed']).toBe(replayed);
  }
  expect((await refusalOf(disputes.update(id, { evidence }))).statusCode).toBe(400);
  await sandbox.tell('POST', `disputes/${id}/lose`);
  expect((await disputes.retrieve(id)).status).toBe('lost');
  await expect(sandbox.tell('POST', `disputes/${id}/win`)).rejects.toThrow('400');
  expect((await typesOf(id)).slice(2)).toEqual(['charge.dispute.updated', 'charge.dispute.closed']);
});

test("Stripe's own words decide at once", async () => {
  const { id } = await open(await paid());
  const evidence = { uncategorized_text: 'winning_evidence' };
  expect((await sandbox.stripe.disputes.update(id, { evidence })).status).toBe('won');
});

test('of ten disputes of one charge at once, one is opened', async () => {
  const id = await paid();
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => open(id)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await sandbox.stripe.disputes.list({ payment_intent: id })).data).toHaveLength(1);
});

test('charges, refunds and disputes are listed by time, page by page', async () => {
  const { charges, refunds, disputes } = sandbox.stripe;
  const now = Math.floor(Date.now() / 1000);
  const recent = { created: { gte: now - 60, lte: now + 60 } };
  for (const list of [charges, refunds, disputes]) {
    const all = [];
    for await (const object of list.list({ ...recent, limit: 2 })) all.push(object.id);
    const whole = (await list.list({ ...recent, limit: 100 })).data.map(({ id }) => id);
    expect(all).toEqual(whole);
    expect(whole.length).toBeGreaterThan(0);
    expect((await list.list({ created: { lte: now - 60 } })).data).toEqual([]);
  }
});
