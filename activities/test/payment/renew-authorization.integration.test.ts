import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import { beginUndo } from '@holdfast/prisma-payment/undo-payment';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorization, codeOf, openPaymentBench, type PaymentBench } from './payment-bench.ts';

let bench: PaymentBench;
beforeAll(async () => {
  bench = await openPaymentBench();
});
afterAll(() => bench.stop());

const weekSeconds = 7 * 24 * 60 * 60;
const authorized = { outcome: 'authorized', captureBefore: expect.any(String) };

type Input = ReturnType<typeof authorization>;

async function held(overrides: Parameters<typeof authorization>[0] = {}): Promise<Input> {
  const input = authorization(overrides);
  await bench.run('authorizePayment', input);
  return input;
}

/** Renews a hold that lasts a week, which is too short for it unless the test says otherwise. */
function renew(
  { bookingId, sequence }: Input,
  leastMillis = 2 * weekSeconds * 1000,
  info: Parameters<PaymentBench['run']>[2] = {},
) {
  return bench.run('renewAuthorization', { bookingId, sequence, leastMillis }, info);
}

const statuses = async ({ bookingId }: Input) =>
  (await bench.intentsOf(bookingId)).map(({ status }) => status).sort();
const stored = (input: Input) => readPayment(bench.db, paymentIdOf(input));
const callsOf = async ({ bookingId }: Input, operation: string) =>
  (await bench.callsOf(bookingId)).filter((call) => call === operation).length;

describe('a hold that cannot be captured in time', () => {
  test('gives way to another on the same card, which is captured', async () => {
    const input = await held({ paymentMethodId: 'pm_card_mastercard' });
    expect(await renew(input)).toEqual(authorized);
    expect(await statuses(input)).toEqual(['canceled', 'requires_capture']);
    expect(await stored(input)).toMatchObject({
      status: 'AUTHORIZED',
      attempt: 2,
      attempts: [
        { state: 'FAILED', declineCode: 'authorization_expired' },
        { state: 'AUTHORIZED', paymentMethodId: 'pm_card_mastercard' },
      ],
    });
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
    expect(await bench.eventsOf(input.bookingId)).toEqual([
      'PaymentAuthorized',
      'PaymentFailed',
      'PaymentAuthorized',
      'PaymentCaptured',
    ]);
  });

  test('is renewed once, however often it is asked', async () => {
    const input = await held();
    const first = await renew(input);
    expect(await Promise.all([renew(input), renew(input)])).toEqual([first, first]);
    expect(await callsOf(input, 'create')).toBe(2);
    expect(await callsOf(input, 'confirm')).toBe(2);
  });

  test('is renewed once by two at a time', async () => {
    const input = await held();
    const codes = await Promise.all([codeOf(renew(input)), codeOf(renew(input))]);
    expect(codes).toContain('ok');
    expect(await renew(input)).toEqual(authorized);
    expect(await statuses(input)).toEqual(['canceled', 'requires_capture']);
  });

  test('is renewed when it has lapsed at the provider', async () => {
    await bench.bank('settings', { authorizationSeconds: 1 });
    const input = await held();
    await bench.bank('settings', { authorizationSeconds: weekSeconds });
    await expect.poll(() => statuses(input), { timeout: 5_000 }).toEqual(['canceled']);
    expect(await codeOf(bench.run('capturePayment', input))).toBe('PAYMENT_NOT_CAPTURABLE');
    expect(await renew(input)).toEqual(authorized);
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
    expect(await callsOf(input, 'cancel')).toBe(0);
  });

  test('is kept when there is time left', async () => {
    const input = await held();
    const [attempt] = (await stored(input))?.attempts ?? [];
    const captureBefore = attempt?.captureBefore?.toISOString();
    expect(await renew(input, 60_000)).toEqual({ outcome: 'authorized', captureBefore });
    expect(await statuses(input)).toEqual(['requires_capture']);
  });

  test.each([
    ['retrieve', 'timeout_after'],
    ['cancel', 'timeout_before'],
    ['cancel', 'timeout_after'],
    ['create', 'timeout_after'],
    ['create', 'error_500_after'],
    ['confirm', 'timeout_before'],
    ['confirm', 'timeout_after'],
    ['confirm', 'error_500_after'],
  ] as const)('is renewed once, killed at %s (%s)', async (operation, kind) => {
    const input = await held();
    await bench.fail(input.bookingId, { operation, kind });
    await codeOf(renew(input, undefined, { startToCloseTimeoutMs: 700 }));
    await expect.poll(() => codeOf(renew(input)), { timeout: 5_000 }).toBe('ok');
    await expect.poll(() => statuses(input)).toEqual(['canceled', 'requires_capture']);
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
  });
});

describe('money that was taken without our knowing', () => {
  test.each(['timeout_after', 'connection_reset', 'error_500_after'])(
    'is found, and the card is not asked again: %s',
    async (kind) => {
      const input = await held();
      await bench.fail(input.bookingId, { operation: 'capture', kind });
      const code = await codeOf(bench.run('capturePayment', input, { startToCloseTimeoutMs: 700 }));
      expect(code).toMatch(/^PROVIDER_/);
      const [intent] = await bench.intentsOf(input.bookingId);
      const landed = intent?.status === 'succeeded';
      const renewal = await renew(input);
      expect(renewal.outcome).toBe(landed ? 'captured' : 'authorized');
      expect(await callsOf(input, 'create')).toBe(landed ? 1 : 2);
      expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
      const received = (await bench.intentsOf(input.bookingId)).map((one) => one.amount_received);
      expect(received.filter((amount) => amount > 0)).toEqual([34_500]);
    },
  );

  test('is found when the capture is still under way', async () => {
    for (const cancelMillis of [0, 200, 400]) {
      const input = await held();
      await bench.fail(input.bookingId, { operation: 'capture', kind: 'slow', latencyMillis: 200 });
      await bench.fail(input.bookingId, { operation: 'cancel', kind: 'slow', latencyMillis: cancelMillis });
      const capturing = codeOf(bench.run('capturePayment', input));
      await bench.struck(input.bookingId, 'capture');
      await codeOf(renew(input));
      await capturing;
      await expect.poll(() => codeOf(renew(input)), { timeout: 5_000 }).toBe('ok');
      expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
      expect((await statuses(input)).filter((status) => status === 'succeeded')).toHaveLength(1);
      expect(await statuses(input)).not.toContain('requires_capture');
      expect(await stored(input)).toMatchObject({ status: 'CAPTURED' });
    }
  });
});

describe('a renewal that is refused', () => {
  const undone = async (input: Input) => {
    expect(await bench.run('undoPayment', { ...input })).toEqual({ outcome: 'voided' });
    expect(new Set(await statuses(input))).toEqual(new Set(['canceled']));
  };

  test('by the card', async () => {
    const input = await held();
    await bench.fail(input.bookingId, { operation: 'confirm', kind: 'decline' });
    expect(await codeOf(renew(input))).toBe('PAYMENT_DECLINED');
    expect(await codeOf(renew(input))).toBe('PAYMENT_DECLINED');
    await undone(input);
  });

  test('by a bank that wants the guest, who is gone', async () => {
    const input = await held({ paymentMethodId: 'pm_card_threeDSecure2Required' });
    const [intent] = await bench.intentsOf(input.bookingId);
    await bench.completeAction(intent?.id ?? '', 'succeed');
    await bench.run('authorizePayment', input);
    expect(await codeOf(renew(input))).toBe('PAYMENT_FAILED');
    expect(await codeOf(renew(input))).toBe('PAYMENT_FAILED');
    await undone(input);
  });

  test('by a provider that does not know the intent, or without a hold', async () => {
    const input = await held();
    await bench.db.paymentAttempt.updateMany({
      where: { paymentId: paymentIdOf(input) },
      data: { providerIntentId: `pi_${crypto.randomUUID()}` },
    });
    expect(await codeOf(renew(input))).toBe('PAYMENT_NOT_CAPTURABLE');
    expect(await codeOf(renew(authorization()))).toBe('PAYMENT_NOT_CAPTURABLE');
  });

  test('by a tombstone, before it or under way', async () => {
    const before = await held();
    await bench.run('undoPayment', { ...before });
    expect(await codeOf(renew(before))).toBe('STEP_UNDONE');
    expect(await callsOf(before, 'create')).toBe(1);

    const meanwhile = await held();
    await bench.fail(meanwhile.bookingId, { operation: 'confirm', kind: 'slow', latencyMillis: 300 });
    const renewing = codeOf(renew(meanwhile));
    await bench.struck(meanwhile.bookingId, 'confirm');
    await beginUndo(bench.db, meanwhile);
    expect(await renewing).toBe('STEP_UNDONE');
    expect(await statuses(meanwhile)).toEqual(['canceled', 'canceled']);
    expect(await stored(meanwhile)).toMatchObject({ status: 'VOIDED' });
  });
});
