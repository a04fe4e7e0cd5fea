import { paymentEvents } from '@holdfast/contracts/events/payment-events';
import { beginAttempt } from '@holdfast/prisma-payment/begin-attempt';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import { beginUndo } from '@holdfast/prisma-payment/undo-payment';
import { Errors } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorization, codeOf, openPaymentBench, type PaymentBench } from './payment-bench.ts';

let bench: PaymentBench;
beforeAll(async () => {
  bench = await openPaymentBench();
});
afterAll(() => bench.stop());

const stored = (input: { bookingId: string; sequence: number }) => readPayment(bench.db, paymentIdOf(input));
const statuses = async (bookingId: string) => (await bench.intentsOf(bookingId)).map(({ status }) => status);
const undo = (input: { bookingId: string }) =>
  bench.run('undoPayment', { bookingId: input.bookingId, sequence: 1, livemode: false });

describe('capturePayment', () => {
  test('takes the money, and run twice takes it once', async () => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
    expect(await bench.run('capturePayment', input)).toEqual({ outcome: 'captured' });
    expect(await bench.callsOf(input.bookingId)).toEqual(['create', 'confirm', 'capture']);
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentAuthorized', 'PaymentCaptured']);
  });

  test.each(['timeout_after', 'error_500_before', 'error_500_after', 'connection_reset'])(
    'takes it once after %s',
    async (kind) => {
      const input = authorization();
      await bench.run('authorizePayment', input);
      await bench.fail(input.bookingId, { operation: 'capture', kind });
      expect(await codeOf(bench.run('capturePayment', input, { startToCloseTimeoutMs: 600 }))).toMatch(
        /^PROVIDER_/,
      );
      await expect.poll(() => codeOf(bench.run('capturePayment', input))).toBe('ok');
      expect(await bench.intentsOf(input.bookingId)).toMatchObject([
        { status: 'succeeded', amount_received: 34_500 },
      ]);
      expect(await stored(input)).toMatchObject({ status: 'CAPTURED' });
    },
  );

  test('a definite refusal and a lapsed hold are refusals, not faults', async () => {
    const refused = authorization();
    await bench.run('authorizePayment', refused);
    await bench.fail(refused.bookingId, { operation: 'capture', kind: 'decline' });
    expect(await codeOf(bench.run('capturePayment', refused))).toBe('PAYMENT_DECLINED');
    expect(await undo(refused)).toEqual({ outcome: 'voided' });

    const lapsed = authorization();
    await bench.run('authorizePayment', lapsed);
    const [intent] = await bench.intentsOf(lapsed.bookingId);
    await bench.provider.settling.cancelIntent({ intentId: intent?.id ?? '' });
    expect(await codeOf(bench.run('capturePayment', lapsed))).toBe('PAYMENT_NOT_CAPTURABLE');
    expect(await codeOf(bench.run('capturePayment', authorization()))).toBe('PAYMENT_NOT_CAPTURABLE');
  });
});

describe('undoPayment', () => {
  test('with nothing done leaves a tombstone at which the forward step stops', async () => {
    const input = authorization();
    expect(await undo(input)).toEqual({ outcome: 'nothing' });
    expect(await undo(input)).toEqual({ outcome: 'nothing' });
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('STEP_UNDONE');
    expect(await bench.callsOf(input.bookingId)).toEqual([]);
    expect(await stored(input)).toMatchObject({ status: 'VOIDED', undone: true });
    expect(await bench.eventsOf(input.bookingId)).toEqual([]);
  });

  test('after the authorization lets the money go, once', async () => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    expect(await undo(input)).toEqual({ outcome: 'voided' });
    expect(await undo(input)).toEqual({ outcome: 'voided' });
    expect(await statuses(input.bookingId)).toEqual(['canceled']);
    expect(await stored(input)).toMatchObject({ status: 'VOIDED', attempts: [{ state: 'CANCELED' }] });
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentAuthorized', 'PaymentVoided']);
    expect(await codeOf(bench.run('capturePayment', input))).toBe('STEP_UNDONE');
  });

  test('after the capture gives the money back, once', async () => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    await bench.run('capturePayment', input);
    expect(await undo(input)).toEqual({ outcome: 'refunded' });
    expect(await undo(input)).toEqual({ outcome: 'refunded' });
    expect(await bench.intentsOf(input.bookingId)).toMatchObject([
      { latest_charge: { amount_refunded: 34_500 } },
    ]);
    expect((await bench.callsOf(input.bookingId)).filter((call) => call === 'refund')).toHaveLength(1);
    expect(await stored(input)).toMatchObject({ status: 'REFUNDED' });
    expect((await bench.eventsOf(input.bookingId)).at(-1)).toBe('PaymentRefunded');
  });

  test('an authorization that lands after its undo is undone', async () => {
    const input = authorization();
    await bench.fail(input.bookingId, { operation: 'confirm', kind: 'slow', latencyMillis: 400 });
    const late = codeOf(bench.run('authorizePayment', input));
    await expect.poll(async () => (await stored(input))?.attempts[0]?.intentId).toBeTruthy();
    await undo(input);
    expect(await late).toBe('STEP_UNDONE');
    expect(await statuses(input.bookingId)).toEqual(['canceled']);
    expect(await stored(input)).toMatchObject({ status: 'VOIDED' });
  });

  test('a capture that lands after its undo is given back', async () => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    await bench.fail(input.bookingId, { operation: 'capture', kind: 'slow', latencyMillis: 300 });
    await bench.fail(input.bookingId, { operation: 'cancel', kind: 'slow', latencyMillis: 600 });
    const late = codeOf(bench.run('capturePayment', input));
    await bench.struck(input.bookingId, 'capture');
    expect(await undo(input)).toEqual({ outcome: 'refunded' });
    expect(await late).toBe('STEP_UNDONE');
    expect(await bench.intentsOf(input.bookingId)).toMatchObject([
      { latest_charge: { amount_refunded: 34_500 } },
    ]);
  });

  test('a step that lands after an undo was killed behind its tombstone undoes itself', async () => {
    const authorized = authorization();
    await bench.fail(authorized.bookingId, { operation: 'confirm', kind: 'slow', latencyMillis: 300 });
    const authorizing = codeOf(bench.run('authorizePayment', authorized));
    await expect.poll(async () => (await stored(authorized))?.attempts[0]?.intentId).toBeTruthy();
    await beginUndo(bench.db, authorized);
    expect(await authorizing).toBe('STEP_UNDONE');
    expect(await statuses(authorized.bookingId)).toEqual(['canceled']);

    const captured = authorization();
    await bench.run('authorizePayment', captured);
    await bench.fail(captured.bookingId, { operation: 'capture', kind: 'slow', latencyMillis: 300 });
    const capturing = codeOf(bench.run('capturePayment', captured));
    await bench.struck(captured.bookingId, 'capture');
    await beginUndo(bench.db, captured);
    expect(await capturing).toBe('STEP_UNDONE');
    expect(await stored(captured)).toMatchObject({ status: 'REFUNDED' });
  });

  test('finds the intent of an attempt that was killed before it wrote the id', async () => {
    const input = authorization();
    await bench.fail(input.bookingId, { operation: 'create', kind: 'timeout_after' });
    expect(await codeOf(bench.run('authorizePayment', input, { startToCloseTimeoutMs: 600 }))).toBe(
      'PROVIDER_TIMEOUT',
    );
    expect(await undo(input)).toEqual({ outcome: 'nothing' });
    expect(await statuses(input.bookingId)).toEqual(['canceled']);
    expect(await codeOf(bench.run('authorizePayment', input))).toBe('STEP_UNDONE');
  });

  test('finds the intent of an attempt whose creation is remembered as a 500', async () => {
    const input = authorization();
    await bench.fail(input.bookingId, { operation: 'create', kind: 'error_500_after' });
    await codeOf(bench.run('authorizePayment', input));
    expect(await undo(input)).toEqual({ outcome: 'nothing' });
    expect(await statuses(input.bookingId)).toEqual(['canceled']);
  });

  test('an attempt that never reached the provider leaves nothing that could be confirmed later', async () => {
    const input = authorization();
    await beginAttempt(bench.db, input);
    expect(await undo(input)).toEqual({ outcome: 'nothing' });
    expect(await statuses(input.bookingId)).toEqual(['canceled']);
  });

  test('covers every card that was tried', async () => {
    const input = authorization({ paymentMethodId: 'pm_card_chargeDeclined' });
    await codeOf(bench.run('authorizePayment', input));
    await bench.run('authorizePayment', { ...input, attempt: 2, paymentMethodId: 'pm_card_visa' });
    expect(await undo(input)).toEqual({ outcome: 'voided' });
    expect(await statuses(input.bookingId)).toEqual(['canceled', 'canceled']);
    expect(await stored(input)).toMatchObject({ attempts: [{ state: 'FAILED' }, { state: 'CANCELED' }] });
  });

  test('a declined card alone is nothing to give back', async () => {
    const input = authorization({ paymentMethodId: 'pm_card_chargeDeclined' });
    await codeOf(bench.run('authorizePayment', input));
    expect(await undo(input)).toEqual({ outcome: 'nothing' });
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentFailed']);
  });

  test.each([
    ['cancel', 'timeout_after'],
    ['cancel', 'error_500_before'],
    ['cancel', 'error_500_after'],
    ['retrieve', 'unavailable'],
  ] as const)('%s: heals after %s', async (operation, kind) => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    await bench.fail(input.bookingId, { operation, kind });
    const again = { bookingId: input.bookingId, sequence: 1, livemode: false };
    expect(await codeOf(bench.run('undoPayment', again, { startToCloseTimeoutMs: 600 }))).toMatch(
      /^PROVIDER_/,
    );
    expect(await undo(input)).toEqual({ outcome: 'voided' });
    expect(await bench.eventsOf(input.bookingId)).toEqual(['PaymentAuthorized', 'PaymentVoided']);
  });

  test.each(['timeout_after', 'error_500_before', 'error_500_after', 'decline'])(
    'refund: gives back once after %s',
    async (kind) => {
      const input = authorization();
      await bench.run('authorizePayment', input);
      await bench.run('capturePayment', input);
      await bench.fail(input.bookingId, { operation: 'refund', kind });
      const again = { bookingId: input.bookingId, sequence: 1, livemode: false };
      expect(await codeOf(bench.run('undoPayment', again, { startToCloseTimeoutMs: 600 }))).toMatch(
        /^(PROVIDER|REFUND)_/,
      );
      expect(await undo(input)).toEqual({ outcome: 'refunded' });
      expect(await bench.intentsOf(input.bookingId)).toMatchObject([
        { latest_charge: { amount_refunded: 34_500 } },
      ]);
      expect(
        await bench.db.refund.count({ where: { paymentId: paymentIdOf(input), state: 'CREATED' } }),
      ).toBe(0);
    },
  );

  test('undone twice at once gives back once', async () => {
    const input = authorization();
    await bench.run('authorizePayment', input);
    await bench.run('capturePayment', input);
    await Promise.all([codeOf(undo(input)), codeOf(undo(input)), codeOf(undo(input))]);
    expect(await undo(input)).toEqual({ outcome: 'refunded' });
    expect(await bench.intentsOf(input.bookingId)).toMatchObject([
      { latest_charge: { amount_refunded: 34_500 } },
    ]);
    expect(await bench.eventsOf(input.bookingId)).toEqual([
      'PaymentAuthorized',
      'PaymentCaptured',
      'PaymentRefunded',
    ]);
  });

  test('every event of a payment is as its contract says', async () => {
    const rows = await bench.db.outboxMessage.findMany();
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(Object.keys(paymentEvents)));
    for (const { type, data } of rows) {
      const schema = paymentEvents[type as keyof typeof paymentEvents].properties.data;
      expect({ type, data, errors: Errors(schema, data) }).toEqual({ type, data, errors: [] });
    }
  });
});
