import {
  bookStayContract,
  type CompensationDecision,
  type ConfirmRequest,
} from '@holdfast/domain/book-stay-contract';
import { runSaga, world } from '@holdfast/tests/workflow/run-saga';
import { type SimulatedTime, simulateTime } from '@holdfast/tests/workflow/run-workflow';
import { asks } from '@holdfast/tests/workflow/simulated-world';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let time: SimulatedTime;

beforeAll(async () => {
  time = await simulateTime();
});
afterAll(() => time?.teardown());

const confirmation = (saga: WorkflowHandle, operationId: string) =>
  saga.executeUpdate<void, [ConfirmRequest]>(bookStayContract.updates.confirm, {
    args: [{ operationId, paymentMethodId: 'pm_card_visa' }],
    updateId: operationId,
  });
describe('one call with a card', () => {
  test('takes the five steps in order', async () => {
    const { world: simulated, bookingId } = world();
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
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
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code: 'ROOM_NOT_AVAILABLE' });
    expect(simulated.calls).toEqual(['loadBooking', 'reserveRooms', 'releaseRooms', 'closeBooking']);
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'REJECTED', paymentStatus: 'NONE' });
  });

  test('a declined card gives the rooms back', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', { refuses: 'PAYMENT_DECLINED', declineCode: 'lost_card' });
    await runSaga(time, simulated, bookingId);
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
    await runSaga(time, simulated, bookingId);
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
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.filter((name) => name === 'authorizePayment')).toHaveLength(3);
  });

  test('a fault that outlives its budget before the capture undoes the booking', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('confirmBooking', 'fault');
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'CANCELLED' });
  });

  test('a capture is retried for as long as the authorization lasts', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('capturePayment', ...Array<'fault'>(40).fill('fault'), 'works');
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).not.toContain('undoPayment');
  });

  test('once the money is captured the rest is retried and never undone', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('settleBooking', ...Array<'fault'>(30).fill('fault'), 'works');
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).not.toContain('undoPayment');
  });

  test("the guest's bank is waited for, then the booking goes on", async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks, asks, 'works');
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls.filter((name) => name === 'markActionRequired')).toHaveLength(1);
  });

  test('a provider that is away meanwhile takes nothing from the time of the guest', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks, ...Array<'fault'>(60).fill('fault'), asks, 'works');
    expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'confirmed' });
    expect(simulated.calls).not.toContain('undoPayment');
  });

  test('a guest who never satisfies their bank lets the booking expire', async () => {
    const { world: simulated, bookingId } = world();
    simulated.script('authorizePayment', asks);
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'EXPIRED', paymentStatus: 'VOIDED' });
  });
});

describe('two calls', () => {
  test('a hold nobody confirms expires and gives the rooms back', async () => {
    const { world: simulated, bookingId } = world(null);
    expect(await runSaga(time, simulated, bookingId)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(simulated.calls.slice(2)).toEqual(['markHeld', 'undoPayment', 'releaseRooms', 'closeBooking']);
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'EXPIRED' });
  });

  test('a confirmation pays for the hold', async () => {
    const { world: simulated, bookingId } = world(null);
    const outcome = await runSaga(time, simulated, bookingId, (saga) =>
      whenHeld(() => confirmation(saga, 'op_1')),
    );
    expect(outcome).toEqual({ outcome: 'confirmed' });
  });

  test('a declined card leaves the hold for another one', async () => {
    const { world: simulated, bookingId } = world(null);
    simulated.script('authorizePayment', { refuses: 'PAYMENT_DECLINED' }, 'works');
    const outcome = await runSaga(time, simulated, bookingId, async (saga) => {
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
    const outcome = await runSaga(time, simulated, bookingId, async (saga) => {
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
    await runSaga(time, simulated, bookingId, async (saga) => {
      await whenHeld(() => confirmation(saga, 'op_1'));
      await expect(confirmation(saga, 'op_2')).rejects.toMatchObject({
        cause: { type: 'NOT_HELD' },
      });
    });
    expect(simulated.lastInput('authorizePayment')).toMatchObject({ attempt: 1 });
  });

  test('a request to cancel gives the hold up', async () => {
    const { world: simulated, bookingId } = world(null);
    const outcome = await runSaga(time, simulated, bookingId, (saga) =>
      whenHeld(() => saga.executeUpdate(bookStayContract.updates.cancel)),
    );
    expect(outcome).toMatchObject({ code: 'CANCELLED_ON_REQUEST' });
    expect(simulated.lastInput('closeBooking')).toMatchObject({ status: 'CANCELLED' });
  });

  test("a test booking's clock can be moved past its hold", async () => {
    const { world: simulated, bookingId } = world(null);
    const outcome = await runSaga(time, simulated, bookingId, (saga) =>
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
    await runSaga(time, simulated, bookingId);
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
    await runSaga(time, simulated, bookingId, async (saga) => {
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
  expect(await runSaga(time, simulated, bookingId)).toEqual({ outcome: 'already_settled' });
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
