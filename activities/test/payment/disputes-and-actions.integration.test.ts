import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import { storeEvidence } from '@holdfast/prisma-payment/record-dispute';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorization, codeOf, openPaymentBench, type PaymentBench } from './payment-bench.ts';

let bench: PaymentBench;
beforeAll(async () => {
  bench = await openPaymentBench();
});
afterAll(() => bench.stop());

async function balances(bookingId: string): Promise<Record<string, number>> {
  const rows = await bench.db.ledgerEntry.groupBy({
    by: ['account'],
    where: { transaction: { bookingId } },
    _sum: { amountMinor: true },
  });
  return Object.fromEntries(rows.map(({ account, _sum }) => [account, Number(_sum.amountMinor)]));
}

/** A booking whose price was taken and is disputed. */
async function disputed() {
  const input = authorization();
  await bench.run('authorizePayment', input);
  await bench.run('capturePayment', input);
  const [intent] = await bench.intentsOf(input.bookingId);
  const { id: disputeId } = await bench.bank<{ id: string }>('disputes', { payment_intent: intent?.id });
  return { bookingId: input.bookingId, disputeId };
}

describe('followDispute', () => {
  test.each([
    ['win', 'won', { PROVIDER: 34_500, DISPUTED: 0, GUEST_FUNDS: -34_500 }],
    ['lose', 'lost', { PROVIDER: 0, DISPUTED: 0, GUEST_FUNDS: -34_500, LOSSES: 34_500 }],
  ] as const)('opened, then %s', async (word, phase, sums) => {
    const { bookingId, disputeId } = await disputed();
    const amount = { amountMinor: 34_500, currency: 'EUR' };
    expect(await bench.run('followDispute', { disputeId })).toEqual({
      bookingId,
      phase: 'evidence_due',
      amount,
    });
    expect(await balances(bookingId)).toEqual({ PROVIDER: 0, DISPUTED: 34_500, GUEST_FUNDS: -34_500 });
    const refund = {
      operationId: `op_${bookingId}`,
      bookingId,
      payerId: bookingId,
      livemode: false,
      amount,
      reason: 'GOODWILL',
      requestedBy: 'usr_asks',
      needsApproval: false,
    } as const;
    expect(await codeOf(bench.run('requestRefund', refund))).toBe('REFUND_EXCEEDS_PAID');
    await bench.bank(`disputes/${disputeId}/${word}`);
    expect(await bench.run('followDispute', { disputeId })).toEqual({ bookingId, phase, amount });
    expect(await bench.run('followDispute', { disputeId })).toEqual({ bookingId, phase, amount });
    expect(await balances(bookingId)).toEqual(sums);
  });

  test('heard of only when it was lost, it posts both', async () => {
    const { bookingId, disputeId } = await disputed();
    await bench.bank(`disputes/${disputeId}/lose`);
    expect(await bench.run('followDispute', { disputeId })).toMatchObject({ phase: 'lost' });
    expect(await balances(bookingId)).toEqual({
      PROVIDER: 0,
      DISPUTED: 0,
      GUEST_FUNDS: -34_500,
      LOSSES: 34_500,
    });
  });
});

describe('submitEvidence', () => {
  test('sends it once, also after a time-out', async () => {
    const { bookingId, disputeId } = await disputed();
    await bench.run('followDispute', { disputeId });
    const text = 'The guest was there.';
    const evidenceId = String(await storeEvidence(bench.db, { disputeId, text, writtenBy: 'usr_s' }));
    await bench.fail(bookingId, { operation: 'dispute', kind: 'timeout_after' });
    const evidence = { disputeId, evidenceId };
    expect(await codeOf(bench.run('submitEvidence', evidence, { startToCloseTimeoutMs: 700 }))).toBe(
      'PROVIDER_TIMEOUT',
    );
    expect(await bench.run('submitEvidence', evidence)).toMatchObject({ phase: 'opened' });
    expect(await bench.run('submitEvidence', evidence)).toMatchObject({ phase: 'opened' });
    expect(await codeOf(bench.run('submitEvidence', { disputeId, evidenceId: '999999' }))).toBe(
      'EVIDENCE_NOT_FOUND',
    );
  });
});

describe('closeGuestAction', () => {
  const asking = async () => {
    const input = authorization({ paymentMethodId: 'pm_card_threeDSecure2Required' });
    await bench.run('authorizePayment', input);
    const [intent] = await bench.intentsOf(input.bookingId);
    return { input, intentId: intent?.id ?? '' };
  };
  const stored = (input: { bookingId: string; sequence: number }) =>
    readPayment(bench.db, paymentIdOf(input));

  test('makes the intent that the guest knows of worthless', async () => {
    const { input } = await asking();
    expect(await bench.run('closeGuestAction', input)).toEqual({ outcome: 'closed' });
    expect(await bench.run('closeGuestAction', input)).toEqual({ outcome: 'closed' });
    expect(await bench.intentsOf(input.bookingId)).toMatchObject([{ status: 'canceled' }]);
    expect(await stored(input)).toMatchObject({
      status: 'FAILED',
      attempts: [{ declineCode: 'action_abandoned' }],
    });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('PAYMENT_DECLINED');
    const other = { ...input, attempt: 2, paymentMethodId: 'pm_card_visa' };
    expect(await bench.run('authorizePayment', other)).toMatchObject({ outcome: 'authorized' });
  });

  test('tells that the guest was faster', async () => {
    const { input, intentId } = await asking();
    await bench.completeAction(intentId, 'succeed');
    const closed = await bench.run('closeGuestAction', input);
    expect(closed).toMatchObject({ outcome: 'authorized', captureBefore: expect.any(String) });
    expect(await bench.run('authorizePayment', input)).toEqual(closed);
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
  });

  test('the guest acts while it closes: one of the two, and the same for both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { input, intentId } = await asking();
      const [closed] = await Promise.all([
        bench.run('closeGuestAction', input),
        bench.completeAction(intentId, 'succeed').catch(() => undefined),
      ]);
      const [intent] = await bench.intentsOf(input.bookingId);
      expect(intent?.status).toBe(closed.outcome === 'closed' ? 'canceled' : 'requires_capture');
      expect((await stored(input))?.status).toBe(closed.outcome === 'closed' ? 'FAILED' : 'AUTHORIZED');
    }
  });

  test('of a payment that nobody began there is nothing to close', async () => {
    expect(await bench.run('closeGuestAction', authorization())).toEqual({ outcome: 'closed' });
  });
});

describe('keys that the provider has forgotten', () => {
  const dayAgo = () => new Date(Date.now() - 24 * 60 * 60 * 1000);
  const age = (paymentId: string) =>
    bench.db.paymentAttempt.updateMany({ where: { paymentId }, data: { generationAt: dayAgo() } });

  test('a capture that happened under one is found', async () => {
    const input = authorization();
    const paymentId = paymentIdOf(input);
    await bench.run('authorizePayment', input);
    const [intent] = await bench.intentsOf(input.bookingId);
    await bench.provider.settling.captureIntent({
      intentId: intent?.id ?? '',
      key: `${paymentId}:forgotten`,
    });
    await age(paymentId);
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
    expect((await bench.callsOf(input.bookingId)).filter((call) => call === 'capture')).toHaveLength(1);
  });

  test('an undo finds the intent made under one, instead of making another', async () => {
    const input = authorization();
    const paymentId = paymentIdOf(input);
    await bench.fail(input.bookingId, { operation: 'create', kind: 'timeout_after' });
    await codeOf(bench.run('authorizePayment', input, { startToCloseTimeoutMs: 600 }));
    await age(paymentId);
    await bench.run('undoPayment', { ...input });
    expect(await bench.intentsOf(input.bookingId)).toMatchObject([{ status: 'canceled' }]);
    expect((await bench.callsOf(input.bookingId)).filter((call) => call === 'create')).toHaveLength(1);
  });
});
