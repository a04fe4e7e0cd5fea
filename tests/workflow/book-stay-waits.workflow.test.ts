import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { runSaga, world } from '@holdfast/tests/workflow/run-saga';
import { type SimulatedTime, simulateTime } from '@holdfast/tests/workflow/run-workflow';
import { asks, simulatedWorld } from '@holdfast/tests/workflow/simulated-world';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let time: SimulatedTime;

beforeAll(async () => {
  time = await simulateTime();
});
afterAll(() => time?.teardown());

describe('a hold that is gone before it is captured', () => {
  const timeIsUp = {
    answers: { outcome: 'authorized', captureBefore: '2000-01-01T00:00:00.000Z' },
  } as const;

  test.each([
    ['the provider says so', 'works', { refuses: 'PAYMENT_NOT_CAPTURABLE' }],
    ["the capture's time runs out", timeIsUp, 'fault'],
  ] as const)('is renewed and captured: %s', async (_, authorizes, captures) => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', authorizes);
    simulated.script('capturePayment', captures);
    const { renewAuthorization } = simulated.activities;
    simulated.activities.renewAuthorization = (input) => {
      simulated.script('capturePayment', 'works');
      return renewAuthorization(input);
    };
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.slice(-3)).toEqual(['renewAuthorization', 'capturePayment', 'settleBooking']);
    expect(simulated.lastInput('renewAuthorization')).toMatchObject({ bookingId, sequence: 1 });
  });

  test('is not captured again when it was captured after all', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', timeIsUp);
    simulated.script('capturePayment', 'fault');
    simulated.script('renewAuthorization', { answers: { outcome: 'captured' } });
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.slice(-2)).toEqual(['renewAuthorization', 'settleBooking']);
  });

  test.each([
    [{ refuses: 'PAYMENT_DECLINED', declineCode: 'expired_card' }, 'PAYMENT_DECLINED', 'FAILED'],
    [{ refuses: 'PAYMENT_FAILED' }, 'PAYMENT_FAILED', 'VOIDED'],
    ['fault', 'PAYMENT_FAILED', 'VOIDED'],
  ] as const)('and cannot be renewed (%j): everything is undone', async (renews, code, paymentStatus) => {
    const { world: simulated, bookingId } = world();
    simulated.script('capturePayment', { refuses: 'PAYMENT_NOT_CAPTURABLE' });
    simulated.script('renewAuthorization', renews);
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code });
    expect(simulated.calls.slice(-5)).toEqual([
      'renewAuthorization',
      'withdrawConfirmation',
      'undoPayment',
      'releaseRooms',
      'closeBooking',
    ]);
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'CANCELLED', paymentStatus });
  });

  test('is renewed once, and then given up', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('capturePayment', { refuses: 'PAYMENT_NOT_CAPTURABLE' });
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code: 'PAYMENT_NOT_CAPTURABLE' });
    expect(simulated.calls.filter((name) => name === 'renewAuthorization')).toHaveLength(1);
    expect(simulated.calls).toContain('undoPayment');
  });
});

describe('a guest whose bank wants them to act', () => {
  test('has the hold extended once, and the saga looks when it hears that they acted', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks, 'works');
    const begun = Date.now();
    await runSaga(time, simulated, bookingId, async (saga) => {
      while (!simulated.calls.includes('extendHold')) await new Promise((wait) => setTimeout(wait, 50));
      await saga.executeUpdate(bookStayContract.updates.guestActed);
    });
    expect(simulated.calls.filter((name) => name === 'extendHold')).toHaveLength(1);
    const expiresAt = Date.parse(String(simulated.lastInput('extendHold').expiresAt));
    // Fifteen minutes of the hold and fifteen for the bank.
    expect(expiresAt - begun).toBeGreaterThan(29 * 60_000);
    expect(simulated.calls).toContain('settleBooking');
  });

  test('keeps the booking when the money came at the last moment', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks);
    simulated.script('closeGuestAction', {
      answers: { outcome: 'authorized', captureBefore: '2100-01-01T00:00:00.000Z' },
    });
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.slice(-6)).toEqual([
      'closeGuestAction',
      'extendHold',
      'bookRooms',
      'confirmBooking',
      'capturePayment',
      'settleBooking',
    ]);
  });

  test('gets the money back when the rooms were given back meanwhile', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks);
    simulated.script('closeGuestAction', {
      answers: { outcome: 'authorized', captureBefore: '2100-01-01T00:00:00.000Z' },
    });
    simulated.script('extendHold', 'works', { refuses: 'STEP_UNDONE' });
    await runSaga(time, simulated, bookingId);
    expect(simulated.calls.slice(-4)).toEqual(['extendHold', 'undoPayment', 'releaseRooms', 'closeBooking']);
  });
});

describe('a hold that waits for the payment provider', () => {
  test('has its clock stopped until the provider is back, then pays', async () => {
    const bookingId = `bk_${crypto.randomUUID()}`;
    const simulated = simulatedWorld({ bookingId, paymentMethodId: 'pm_card_visa', waitForProvider: true });
    simulated.script('isProviderBack', ...Array(40).fill({ answers: false }), 'works');
    const begun = Date.now();
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    // Forty looks, fifteen seconds apart, on top of the hold's fifteen minutes.
    for (const told of ['extendHold', 'markHeld'] as const) {
      const expiresAt = Date.parse(String(simulated.lastInput(told).expiresAt));
      expect(expiresAt - begun).toBeGreaterThanOrEqual(25 * 60_000);
    }
  });

  test('is given up after an hour', async () => {
    const bookingId = `bk_${crypto.randomUUID()}`;
    const simulated = simulatedWorld({ bookingId, paymentMethodId: 'pm_card_visa', waitForProvider: true });
    simulated.script('isProviderBack', { answers: false });
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(simulated.calls).not.toContain('authorizePayment');
    expect(simulated.calls.slice(-2)).toEqual(['releaseRooms', 'closeBooking']);
  });
});
