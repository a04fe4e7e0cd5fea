import {
  bookStayContract,
  type CompensationDecision,
  type ConfirmRequest,
} from '@holdfast/domain/book-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type SimulatedTime, simulateTime } from '@holdfast/tests/workflow/run-workflow';
import { asks, type SimulatedWorld, simulatedWorld } from '@holdfast/tests/workflow/simulated-world';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let time: SimulatedTime;

beforeAll(async () => {
  time = await simulateTime();
});
afterAll(() => time?.teardown());

/** Runs one saga against a simulated world; time passes only while `meanwhile` or the result is awaited. */
function run(
  world: SimulatedWorld,
  bookingId: string,
  meanwhile: (saga: WorkflowHandle) => Promise<unknown> = async () => undefined,
): Promise<unknown> {
  return time.withWorkers(world.activities, async () => {
    const saga = await time.client.workflow.start(bookStayContract.workflowType, {
      workflowId: bookStayContract.workflowId(bookingId),
      taskQueue: taskQueues.bookings,
      args: [{ bookingId }],
    });
    await meanwhile(saga);
    return saga.result();
  });
}

function world(paymentMethodId: string | null = 'pm_card_visa') {
  const bookingId = `bk_${crypto.randomUUID()}`;
  return { bookingId, world: simulatedWorld({ bookingId, paymentMethodId }) };
}

const confirmation = (saga: WorkflowHandle, operationId: string) =>
  saga.executeUpdate<void, [ConfirmRequest]>(bookStayContract.updates.confirm, {
    args: [{ operationId, paymentMethodId: 'pm_card_visa' }],
    updateId: operationId,
  });
describe('one call with a card', () => {
  test('takes the five steps in order', async () => {
    const { world: simulated, bookingId } = world();
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).toEqual([
      'loadBooking',
      'reserveRooms',
      'authorizePayment',
      'bookRooms',
      'confirmBooking',
      'capturePayment',
      'settleBooking',
    ]);
    const { steps } = simulated.lastInput('settleBooking') as { steps: { state: string }[] };
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done']);
  });

  test('a shortage is undone before anything else is tried', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('reserveRooms', { refuses: 'ROOM_NOT_AVAILABLE' });
    expect(await run(simulated, bookingId)).toMatchObject({ code: 'ROOM_NOT_AVAILABLE' });
    expect(simulated.calls).toEqual(['loadBooking', 'reserveRooms', 'releaseRooms', 'closeBooking']);
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'REJECTED', paymentStatus: 'NONE' });
  });

  test('a declined card gives the rooms back', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', { refuses: 'PAYMENT_DECLINED', declineCode: 'lost_card' });
    await run(simulated, bookingId);
    expect(simulated.calls.slice(3)).toEqual(['undoPayment', 'releaseRooms', 'closeBooking']);
    expect(simulated.lastInput('closeBooking')).toMatchObject({
      status: 'REJECTED',
      paymentStatus: 'FAILED',
      refusal: { code: 'PAYMENT_DECLINED', declineCode: 'lost_card' },
    });
  });

  test('a capture that is refused undoes everything, last first', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('capturePayment', { refuses: 'PAYMENT_DECLINED' });
    await run(simulated, bookingId);
    expect(simulated.calls.slice(-5)).toEqual([
      'capturePayment',
      'withdrawConfirmation',
      'undoPayment',
      'releaseRooms',
      'closeBooking',
    ]);
    expect(simulated.lastInput('closeBooking')).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'FAILED',
    });
  });

  test('a fault in the local attempt falls back to an ordinary activity', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', 'fault', 'fault', 'works');
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.filter((name) => name === 'authorizePayment')).toHaveLength(3);
  });

  test('a fault that outlives its budget before the capture undoes the booking', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('confirmBooking', 'fault');
    expect(await run(simulated, bookingId)).toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'CANCELLED' });
  });

  test('a capture is retried for as long as the authorization lasts', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('capturePayment', ...Array<'fault'>(40).fill('fault'), 'works');
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).not.toContain('undoPayment');
  });

  test('once the money is captured the rest is retried and never undone', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('settleBooking', ...Array<'fault'>(30).fill('fault'), 'works');
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).not.toContain('undoPayment');
  });

  test("the guest's bank is waited for, then the booking goes on", async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks, asks, 'works');
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.filter((name) => name === 'markActionRequired')).toHaveLength(1);
  });

  test('a provider that is away meanwhile takes nothing from the time of the guest', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks, ...Array<'fault'>(60).fill('fault'), asks, 'works');
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).not.toContain('undoPayment');
  });

  test('a guest who never satisfies their bank lets the booking expire', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks);
    expect(await run(simulated, bookingId)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'EXPIRED', paymentStatus: 'VOIDED' });
  });
});

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
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.slice(-3)).toEqual(['renewAuthorization', 'capturePayment', 'settleBooking']);
    expect(simulated.lastInput('renewAuthorization')).toMatchObject({ bookingId, sequence: 1 });
  });

  test('is not captured again when it was captured after all', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', timeIsUp);
    simulated.script('capturePayment', 'fault');
    simulated.script('renewAuthorization', { answers: { outcome: 'captured' } });
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
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
    expect(await run(simulated, bookingId)).toMatchObject({ code });
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
    expect(await run(simulated, bookingId)).toMatchObject({ code: 'PAYMENT_NOT_CAPTURABLE' });
    expect(simulated.calls.filter((name) => name === 'renewAuthorization')).toHaveLength(1);
    expect(simulated.calls).toContain('undoPayment');
  });
});

describe('a guest whose bank wants them to act', () => {
  test('has the hold extended once, and the saga looks when it hears that they acted', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks, 'works');
    const begun = Date.now();
    await run(simulated, bookingId, async (saga) => {
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
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
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
    await run(simulated, bookingId);
    expect(simulated.calls.slice(-4)).toEqual(['extendHold', 'undoPayment', 'releaseRooms', 'closeBooking']);
  });
});

describe('a hold that waits for the payment provider', () => {
  test('has its clock stopped until the provider is back, then pays', async () => {
    const bookingId = `bk_${crypto.randomUUID()}`;
    const simulated = simulatedWorld({ bookingId, paymentMethodId: 'pm_card_visa', waitForProvider: true });
    simulated.script('isProviderBack', ...Array(40).fill({ answers: false }), 'works');
    const begun = Date.now();
    expect(await run(simulated, bookingId)).toEqual({ outcome: 'confirmed' });
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
    expect(await run(simulated, bookingId)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(simulated.calls).not.toContain('authorizePayment');
    expect(simulated.calls.slice(-2)).toEqual(['releaseRooms', 'closeBooking']);
  });
});

describe('two calls', () => {
  test('a hold nobody confirms expires and gives the rooms back', async () => {
    const { world: simulated, bookingId } = world(null);
    expect(await run(simulated, bookingId)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(simulated.calls.slice(2)).toEqual(['markHeld', 'undoPayment', 'releaseRooms', 'closeBooking']);
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'EXPIRED' });
  });

  test('a confirmation pays for the hold', async () => {
    const { world: simulated, bookingId } = world(null);
    const outcome = await run(simulated, bookingId, (saga) => whenHeld(() => confirmation(saga, 'op_1')));
    expect(outcome).toEqual({ outcome: 'confirmed' });
  });

  test('a declined card leaves the hold for another one', async () => {
    const { world: simulated, bookingId } = world(null);
    simulated.script('authorizePayment', { refuses: 'PAYMENT_DECLINED' }, 'works');
    const outcome = await run(simulated, bookingId, async (saga) => {
      await whenHeld(() => confirmation(saga, 'op_1'));
      await whenHeld(() => confirmation(saga, 'op_2'));
    });
    expect(outcome).toEqual({ outcome: 'confirmed' });
    expect(simulated.lastInput('authorizePayment')).toMatchObject({ attempt: 2 });
    expect(simulated.lastInput('recordDecline')).toMatchObject({ operationId: 'op_1' });
  });

  test('the third declined card ends the booking', async () => {
    const { world: simulated, bookingId } = world(null);
    simulated.script('authorizePayment', { refuses: 'PAYMENT_DECLINED' });
    const outcome = await run(simulated, bookingId, async (saga) => {
      for (const operation of ['op_1', 'op_2', 'op_3']) {
        await whenHeld(() => confirmation(saga, operation));
      }
    });
    expect(outcome).toMatchObject({ code: 'PAYMENT_DECLINED' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'REJECTED' });
  });

  test('a second confirmation while one is being paid is refused', async () => {
    const { world: simulated, bookingId } = world(null);
    simulated.script('authorizePayment', 'fault', 'fault', 'works');
    await run(simulated, bookingId, async (saga) => {
      await whenHeld(() => confirmation(saga, 'op_1'));
      await expect(confirmation(saga, 'op_2')).rejects.toMatchObject({
        cause: { type: 'NOT_HELD' },
      });
    });
    expect(simulated.lastInput('authorizePayment')).toMatchObject({ attempt: 1 });
  });

  test('a request to cancel gives the hold up', async () => {
    const { world: simulated, bookingId } = world(null);
    const outcome = await run(simulated, bookingId, (saga) =>
      whenHeld(() => saga.executeUpdate(bookStayContract.updates.cancel)),
    );
    expect(outcome).toMatchObject({ code: 'CANCELLED_ON_REQUEST' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'CANCELLED' });
  });

  test("a test booking's clock can be moved past its hold", async () => {
    const { world: simulated, bookingId } = world(null);
    const outcome = await run(simulated, bookingId, (saga) =>
      whenHeld(() =>
        saga.executeUpdate<void, [number]>(bookStayContract.updates.advanceClock, { args: [16 * 60_000] }),
      ),
    );
    expect(outcome).toMatchObject({ code: 'HOLD_EXPIRED' });
  });
});

describe('an undo that does not get through', () => {
  test('is parked while the others go on, and tried again until it does', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('capturePayment', { refuses: 'PAYMENT_NOT_CAPTURABLE' });
    simulated.script('undoPayment', ...Array<'fault'>(14).fill('fault'), 'works');
    await run(simulated, bookingId);
    const afterwards = simulated.calls.filter((name) => name !== 'undoPayment');
    expect(afterwards.slice(-5)).toEqual([
      'withdrawConfirmation',
      'releaseRooms',
      'closeBooking',
      'parkCompensation',
      'resolveCompensation',
    ]);
    expect(simulated.lastInput('parkCompensation')).toMatchObject({
      step: 'authorize',
      lastError: 'SIMULATED_FAULT',
    });
    expect(simulated.lastInput('resolveCompensation')).toMatchObject({
      state: 'done',
      paymentStatus: 'VOIDED',
    });
  });

  test('a person can write it off', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('reserveRooms', { refuses: 'ROOM_NOT_AVAILABLE' });
    simulated.script('releaseRooms', 'fault');
    await run(simulated, bookingId, async (saga) => {
      await time.sleep('10m');
      await saga.executeUpdate<void, [CompensationDecision]>(bookStayContract.updates.decideCompensation, {
        args: [{ step: 'reserve', decision: 'write_off' }],
      });
    });
    expect(simulated.lastInput('resolveCompensation')).toMatchObject({ state: 'written_off' });
  });
});

test('a booking that has its outcome is left alone', async () => {
  const { world: simulated, bookingId } = world();
  simulated.activities.loadBooking = async () => null;
  expect(await run(simulated, bookingId)).toEqual({ outcome: 'already_settled' });
});

/** Tries until the saga takes it: it holds the rooms a moment after it was started. */
async function whenHeld<T>(action: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
