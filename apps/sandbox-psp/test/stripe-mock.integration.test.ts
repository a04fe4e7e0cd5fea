import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findForeignMembers } from './find-foreign-members.ts';
import { holdFor, type Sandbox, startSandbox, stripeAt } from './start-sandbox.ts';
import { type StripeMock, startStripeMock } from './start-stripe-mock.ts';

let sandbox: Sandbox;
let mock: StripeMock;
let theirs: Stripe;
let held: string;
let paid: string;
let disputed: string;
let customer: string;
let card: string;

beforeAll(async () => {
  [sandbox, mock] = await Promise.all([startSandbox(), startStripeMock()]);
  theirs = stripeAt(mock.port);
  const { paymentIntents } = sandbox.stripe;
  held = (await paymentIntents.create({ ...holdFor('bk_shape'), confirm: true })).id;
  paid = (await paymentIntents.create({ ...holdFor('bk_shape'), confirm: true })).id;
  await paymentIntents.capture(paid);
  const contested = holdFor('bk_shape', 'pm_card_createDispute');
  const { id } = await paymentIntents.create({ ...contested, confirm: true });
  await paymentIntents.capture(id);
  disputed = (await sandbox.stripe.disputes.list({ payment_intent: id })).data[0]?.id ?? '';
  customer = (await sandbox.stripe.customers.create({})).id;
  card = (await sandbox.stripe.paymentMethods.attach('pm_card_visa', { customer })).id;
});
afterAll(async () => {
  await sandbox.close();
  await mock.stop();
});

// In the API's description but not in stripe-mock's one example of each object.
const inDescriptionOnly = [
  'next_page: absent',
  'automatic_payment_methods.allow_redirects: absent',
  'evidence_details.submission_method: absent',
  'intended_submission_method: absent',
  'amount_details.tip: absent',
  'latest_charge.payment_method_details.card.capture_before: absent',
  'payment_method_details.card.capture_before: absent',
];

const calls: Record<string, (stripe: Stripe) => Promise<object>> = {
  create: (stripe) => stripe.paymentIntents.create(holdFor('bk_shape')),
  'create and confirm': (stripe) =>
    stripe.paymentIntents.create({
      ...holdFor('bk_shape'),
      confirm: true,
      off_session: false,
      return_url: 'https://shop.example/back',
      description: 'A stay',
      statement_descriptor_suffix: 'BK-7Q2M9X',
      automatic_payment_methods: { enabled: true },
      expand: ['latest_charge'],
    }),
  confirm: async (stripe) => {
    const { id } = await stripe.paymentIntents.create(holdFor('bk_shape'));
    return stripe.paymentIntents.confirm(id, {
      payment_method: 'pm_card_visa',
      return_url: 'https://shop.example/back',
      expand: ['latest_charge'],
    });
  },
  retrieve: (stripe) => stripe.paymentIntents.retrieve(held, { expand: ['latest_charge'] }),
  capture: async (stripe) => {
    const { id } = await stripe.paymentIntents.create({ ...holdFor('bk_shape'), confirm: true });
    return stripe.paymentIntents.capture(id, { amount_to_capture: 5_000, expand: ['latest_charge'] });
  },
  cancel: async (stripe) => {
    const { id } = await stripe.paymentIntents.create({ ...holdFor('bk_shape'), confirm: true });
    return stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' });
  },
  list: (stripe) =>
    stripe.paymentIntents.list({ limit: 3, created: { gte: 1 }, expand: ['data.latest_charge'] }),
  search: (stripe) => stripe.paymentIntents.search({ query: "metadata['bookingId']:'bk_shape'", limit: 3 }),
  'retrieve a charge': async (stripe) =>
    stripe.charges.retrieve((await sandbox.stripe.paymentIntents.retrieve(paid)).latest_charge as string),
  refund: (stripe) =>
    stripe.refunds.create({
      payment_intent: paid,
      amount: 100,
      reason: 'requested_by_customer',
      metadata: { bookingId: 'bk_shape' },
    }),
  'retrieve a refund': async (stripe) => {
    const [refund] = (await sandbox.stripe.refunds.list({ payment_intent: paid })).data;
    return stripe.refunds.retrieve(refund?.id ?? 're_none');
  },
  'list refunds': (stripe) => stripe.refunds.list({ payment_intent: paid, limit: 3, created: { gte: 1 } }),
  'list charges': (stripe) => stripe.charges.list({ limit: 3, created: { gte: 1, lte: 4_000_000_000 } }),
  'list disputes': (stripe) => stripe.disputes.list({ limit: 3, created: { gte: 1 } }),
  'retrieve a dispute': (stripe) => stripe.disputes.retrieve(disputed),
  'answer a dispute': (stripe) =>
    stripe.disputes.update(disputed, {
      evidence: {
        uncategorized_text: 'They stayed.',
        product_description: 'Two nights',
        service_date: '2027-03-01',
        cancellation_policy_disclosure: 'Shown before paying.',
        refund_refusal_explanation: 'The stay is over.',
      },
      submit: false,
    }),
  'make a customer': (stripe) => stripe.customers.create({ metadata: { accountId: 'usr_1' } }),
  'retrieve a customer': (stripe) => stripe.customers.retrieve(customer),
  'delete a customer': async (stripe) => {
    const made = await stripe.customers.create({});
    return stripe.customers.del(made.id);
  },
  'attach a card': (stripe) => stripe.paymentMethods.attach('pm_card_visa', { customer }),
  'retrieve a card': (stripe) => stripe.paymentMethods.retrieve(card),
  'list cards': (stripe) => stripe.customers.listPaymentMethods(customer, { type: 'card', limit: 100 }),
  'detach a card': async (stripe) => {
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    return stripe.paymentMethods.detach(id);
  },
};

test.for(Object.entries(calls))('%s: accepted by both, with members that Stripe has', async ([, call]) => {
  const [ours, stripes] = await Promise.all([call(sandbox.stripe), call(theirs)]);
  const foreign = findForeignMembers(plain(ours), plain(stripes)).filter(
    (path) => !inDescriptionOnly.some((known) => path === known || path.endsWith(`data[].${known}`)),
  );
  expect(foreign).toEqual([]);
});

test('events: the envelope is the same, whatever it tells', async () => {
  const [ours, stripes] = await Promise.all([
    sandbox.stripe.events.list({ limit: 1 }),
    theirs.events.list({ limit: 1 }),
  ]);
  const envelope = (list: object) =>
    JSON.parse(JSON.stringify(list), (key, value: unknown) =>
      key === 'object' && typeof value === 'object' ? {} : value,
    );
  expect(findForeignMembers(envelope(ours), envelope(stripes))).toEqual([]);
});

test('an unknown parameter is refused by both', async () => {
  for (const stripe of [sandbox.stripe, theirs]) {
    const bad = { ...holdFor('bk_shape'), color: 'red' } as never;
    await expect(stripe.paymentIntents.create(bad)).rejects.toMatchObject({ statusCode: 400 });
  }
});

test('a comparison that finds nothing would be no comparison', () => {
  expect(findForeignMembers({ a: 1, b: 'x', c: [{ d: 1 }] }, { a: '1', c: [{ e: 1 }] })).toEqual([
    'a: number, not string',
    'b: absent',
    'c[].d: absent',
  ]);
});

function plain(object: object): unknown {
  return JSON.parse(JSON.stringify(object));
}
