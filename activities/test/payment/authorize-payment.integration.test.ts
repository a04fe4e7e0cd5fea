import { beginAttempt } from '@holdfast/prisma-payment/begin-attempt';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import { storeIntent } from '@holdfast/prisma-payment/store-intent';
import { ProviderError } from '@holdfast/providers/provider-error';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizePaymentActivities } from '../../src/payment/authorize-payment.ts';
import { authorization, codeOf, openPaymentBench, type PaymentBench } from './payment-bench.ts';

let bench: PaymentBench;
beforeAll(async () => {
  bench = await openPaymentBench();
});
afterAll(() => bench.stop());

const stored = (input: { bookingId: string; sequence: number }) => readPayment(bench.db, paymentIdOf(input));
const statuses = async (bookingId: string) => (await bench.intentsOf(bookingId)).map(({ status }) => status);

describe('authorizePayment', () => {
  test('holds the money, and run twice holds it once', async () => {
    const input = authorization();
    const first = await bench.run('authorizePayment', input);
    expect(first).toMatchObject({ outcome: 'authorized' });
    expect(await bench.callsOf(input.bookingId)).toEqual(['create', 'confirm']);
    expect(await bench.run('authorizePayment', input)).toEqual(first);
    expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
    expect(await stored(input)).toMatchObject({ status: 'AUTHORIZED', attempts: [{ state: 'AUTHORIZED' }] });
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentAuthorized']);
  });

  test('a local attempt and its fall-back that overlap hold it once', async () => {
    const input = authorization();
    await bench.fail(input.bookingId, { operation: 'confirm', kind: 'slow', latencyMillis: 300 });
    const codes = await Promise.all(
      [true, false, false].map((isLocal) => codeOf(bench.run('authorizePayment', input, { isLocal }))),
    );
    expect(codes).toContain('ok');
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
    expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentAuthorized']);
  });

  test.each(['create', 'confirm'] as const)(
    '%s: the provider did the work and was not heard',
    async (operation) => {
      const input = authorization();
      await bench.fail(input.bookingId, { operation, kind: 'timeout_after' });
      const began = Date.now();
      const local = { isLocal: true, startToCloseTimeoutMs: 600 };
      expect(await codeOf(bench.run('authorizePayment', input, local))).toBe('PROVIDER_TIMEOUT');
      expect(Date.now() - began).toBeLessThan(600);
      expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
      expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
    },
  );

  test.each([
    ['create', 'error_500_before'],
    ['create', 'error_500_after'],
    ['confirm', 'error_500_before'],
    ['confirm', 'error_500_after'],
  ] as const)('%s: a 500 that is remembered (%s) does not stand in the way', async (operation, kind) => {
    const input = authorization();
    await bench.fail(input.bookingId, { operation, kind });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PROVIDER_UNAVAILABLE');
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
    expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
  });

  test.each(['timeout_before', 'connection_reset', 'unavailable', 'rate_limited'])(
    'heals after %s',
    async (kind) => {
      const input = authorization();
      await bench.fail(input.bookingId, { operation: 'create', kind });
      expect(await codeOf(bench.run('authorizePayment', input, { startToCloseTimeoutMs: 600 }))).toMatch(
        /^PROVIDER_/,
      );
      await expect.poll(() => codeOf(bench.run('authorizePayment', input)), { timeout: 5_000 }).toBe('ok');
      expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
    },
  );

  test('killed after the provider answered and before the row was written: found again', async () => {
    const input = authorization();
    const key = { paymentId: paymentIdOf(input), attempt: 1 };
    await beginAttempt(bench.db, input);
    const lane = bench.provider.authorizing;
    const names = {
      bookingId: input.bookingId,
      ...key,
      amount: input.amount,
      paymentMethodId: 'pm_card_visa',
    };
    const intent = await lane.createIntent({ ...names, key: `${input.bookingId}:create:1.1.1` });
    await storeIntent(bench.db, { ...key, intentId: intent.id });
    await lane.confirmIntent({ intentId: intent.id, key: `${input.bookingId}:confirm:1.1.1` });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
    expect((await bench.callsOf(input.bookingId)).filter((call) => call === 'confirm')).toHaveLength(1);
    expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
  });

  test('a declined card is refused with its reason, again when asked again, and another card is another attempt', async () => {
    const input = authorization({ paymentMethodId: 'pm_card_chargeDeclinedInsufficientFunds' });
    await expect(bench.run('authorizePayment', input)).rejects.toMatchObject({
      type: 'PAYMENT_DECLINED',
      nonRetryable: true,
      details: [{ declineCode: 'insufficient_funds' }],
    });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PAYMENT_DECLINED');
    expect(await stored(input)).toMatchObject({ status: 'FAILED' });
    const other = { ...input, attempt: 2, paymentMethodId: 'pm_card_visa' };
    expect(await codeOf(bench.run('authorizePayment', other))).toBe('ok');
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PAYMENT_DECLINED');
    expect((await statuses(input.bookingId)).sort()).toEqual(['requires_capture', 'requires_payment_method']);
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentFailed', 'PaymentAuthorized']);
  });

  test('a card that does not exist is a declined card', async () => {
    const input = authorization({ paymentMethodId: 'pm_nobody' });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PAYMENT_DECLINED');
  });

  test("a saved card is charged as its customer's, and refused without", async () => {
    const lane = bench.provider.authorizing;
    const { id: providerCustomerId } = await lane.createCustomer({ accountId: 'usr_keeps', key: 'keeps' });
    const card = { customerId: providerCustomerId, paymentMethodId: 'pm_card_visa' };
    const { id: paymentMethodId } = await lane.attachCard(card);
    expect(await codeOf(bench.run('authorizePayment', authorization({ paymentMethodId })))).not.toBe('ok');
    const account = { accountId: 'usr_keeps', livemode: false };
    await bench.db.providerCustomer.create({ data: { ...account, providerCustomerId } });
    await bench.db.savedCard.create({
      data: { ...account, id: 'card_kept', providerPaymentMethodId: paymentMethodId },
    });
    const input = authorization({ paymentMethodId });
    await bench.fail(input.bookingId, { operation: 'create', kind: 'timeout_after' });
    expect(await codeOf(bench.run('authorizePayment', input, { startToCloseTimeoutMs: 600 }))).toBe(
      'PROVIDER_TIMEOUT',
    );
    // Taken off meanwhile: what is asked again under the same key must say the same.
    await bench.db.savedCard.updateMany({ data: { removedAt: new Date() } });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
    expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
  });

  test('waits for the guest to satisfy their bank and goes on when they did', async () => {
    const input = authorization({ paymentMethodId: 'pm_card_threeDSecure2Required' });
    expect(await bench.run('authorizePayment', input)).toEqual({ outcome: 'requires_action' });
    expect(await bench.run('authorizePayment', input)).toEqual({ outcome: 'requires_action' });
    const [intent] = await bench.intentsOf(input.bookingId);
    const intentId = intent?.id ?? '';
    const action = await bench.provider.authorizing.retrieveNextAction({ intentId });
    expect(action).toMatchObject({ type: 'use_stripe_sdk', clientSecret: expect.stringContaining('secret') });
    const returnUrl = 'https://stay.example/bookings/bk_1';
    const page = await bench.provider.authorizing.retrieveNextAction({ intentId, returnUrl });
    expect(page).toMatchObject({
      type: 'redirect',
      url: expect.stringContaining(encodeURIComponent(returnUrl)),
    });
    await bench.completeAction(intentId, 'succeed');
    expect(await bench.run('authorizePayment', input)).toMatchObject({ outcome: 'authorized' });
    expect(await bench.provider.authorizing.retrieveNextAction({ intentId })).toBeUndefined();
  });

  test('a guest who fails at their bank is declined, and the intent they know of is canceled', async () => {
    const input = authorization({ paymentMethodId: 'pm_card_threeDSecure2Required' });
    await bench.run('authorizePayment', input);
    const [intent] = await bench.intentsOf(input.bookingId);
    await bench.completeAction(intent?.id ?? '', 'fail');
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PAYMENT_DECLINED');
    expect(await statuses(input.bookingId)).toEqual(['canceled']);
  });

  test.each(['made', 'not made'])(
    'keys that the provider has forgotten are given up, the intent %s',
    async (made) => {
      const input = authorization();
      const paymentId = paymentIdOf(input);
      await beginAttempt(bench.db, input);
      const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
      await bench.db.paymentAttempt.updateMany({ where: { paymentId }, data: { generationAt: dayAgo } });
      if (made === 'made') {
        const { bookingId, amount, paymentMethodId } = input;
        const key = `${bookingId}:create:forgotten`;
        const intent = { bookingId, paymentId, attempt: 1, amount, paymentMethodId, key };
        await bench.provider.authorizing.createIntent(intent);
      }
      expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
      expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
      expect(await stored(input)).toMatchObject({ attempts: [{ generation: made === 'made' ? 1 : 2 }] });
    },
  );

  test('another card waits until the one before it has failed', async () => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    expect(await codeOf(bench.run('authorizePayment', { ...input, attempt: 2 }))).toBe(
      'EARLIER_CARD_PENDING',
    );
  });

  test('a database that is away is a fault with a code', async () => {
    const away = openPaymentDatabase({ url: 'postgresql://nobody@127.0.0.1:1/payment' });
    const { authorizePayment } = authorizePaymentActivities({ payments: away, provider: bench.provider });
    const run = new MockActivityEnvironment().run(authorizePayment, authorization());
    expect(await codeOf(run)).toBe('DATABASE_UNAVAILABLE');
    await away.$disconnect();
  });

  test('a cancelled attempt lets go of its call at once, and another goes on', async () => {
    const input = authorization();
    await bench.fail(input.bookingId, { operation: 'confirm', kind: 'timeout_after' });
    const began = Date.now();
    expect(await codeOf(bench.run('authorizePayment', input, { cancelAfterMillis: 300 }))).toMatch(
      /^PROVIDER_/,
    );
    expect(Date.now() - began).toBeLessThan(1_000);
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('ok');
    expect(await statuses(input.bookingId)).toEqual(['requires_capture']);
  });

  test('a failure carries a code and nothing else', async () => {
    const input = authorization({ paymentMethodId: 'pm_card_chargeDeclined' });
    const failure = await bench.run('authorizePayment', input).catch((error: Error) => error);
    expect(failure).toMatchObject({ message: 'PAYMENT_DECLINED', stack: '', cause: undefined });
  });

  // Last, because the breaker stays open.
  test('the breaker lets no local attempt begin while it is open', async () => {
    const ill = Array.from({ length: 150 }, () =>
      bench.provider.authorizing.guard.run(() =>
        Promise.reject(new ProviderError({ kind: 'ambiguous', reason: 'timeout' })),
      ),
    );
    await Promise.allSettled(ill);
    const input = authorization();
    expect(await codeOf(bench.run('authorizePayment', input, { isLocal: true }))).toBe('PROVIDER_NOT_SENT');
    expect(await stored(input)).toBeNull();
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PROVIDER_NOT_SENT');
    // Money is still given back: undoing has a breaker of its own.
    const undo = { bookingId: input.bookingId, sequence: 1, livemode: false };
    expect(await bench.run('undoPayment', undo, { isLocal: true })).toEqual({ outcome: 'nothing' });
    expect(await bench.callsOf(input.bookingId)).toEqual(['create', 'retrieve', 'cancel', 'retrieve']);
  });
});
