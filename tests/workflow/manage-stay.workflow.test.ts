import { manageStayContract } from '@holdfast/domain/manage-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type SimulatedTime, simulateTime } from '@holdfast/tests/workflow/run-workflow';
import {
  type SimulatedOperation,
  type SimulatedStay,
  simulatedStay,
} from '@holdfast/tests/workflow/simulated-world';
import type { WorkflowHandle } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let time: SimulatedTime;

beforeAll(async () => {
  time = await simulateTime();
});
afterAll(() => time?.teardown());

/** Hands over operations all at once and lets the workflow go idle and close. */
function run(
  bookingId: string,
  world: SimulatedStay,
  operationIds: readonly string[],
  meanwhile: (stay: WorkflowHandle) => Promise<unknown> = async () => undefined,
): Promise<void> {
  return time.withWorkers(world.activities, async () => {
    const workflowId = manageStayContract.workflowId(bookingId);
    const handles = await Promise.all(
      operationIds.map((operationId) =>
        time.client.workflow.startUpdateWithStart(manageStayContract.updates.operate, {
          args: [{ operationId }],
          updateId: operationId,
          waitForStage: 'ACCEPTED',
          startWorkflowOperation: new WithStartWorkflowOperation(manageStayContract.workflowType, {
            workflowId,
            taskQueue: taskQueues.stays,
            workflowIdConflictPolicy: 'USE_EXISTING',
            args: [{ bookingId }],
          }),
        }),
      ),
    );
    const stay = time.client.workflow.getHandle(workflowId);
    await meanwhile(stay);
    await stay.result();
    await Promise.all(handles.map((handle) => handle.result()));
  });
}

function stay(operations: Record<string, SimulatedOperation>) {
  const bookingId = `bk_${crypto.randomUUID()}`;
  return { bookingId, world: simulatedStay(bookingId, operations) };
}

const change = { op_1: { kind: 'change', request: { paymentMethodId: null } } };

describe('cancelling', () => {
  test('ends the booking first, then gives back rooms and money', async () => {
    const { bookingId, world } = stay({ op_1: { kind: 'cancel' } });
    await run(bookingId, world, ['op_1']);
    expect(world.calls).toEqual([
      'readOperation',
      'endBooking',
      'releaseRooms',
      'requestRefund',
      'pursueRefund',
      'endOperation',
    ]);
    expect(world.outcomeOf('op_1')).toEqual({
      code: 'DONE',
      feeMinor: 10_000,
      refundMinor: 20_000,
      refundId: 're_1',
      refundState: 'SUCCEEDED',
    });
    expect(world.lastInput('endOperation')).toMatchObject({
      tell: { event: null, template: 'booking-cancelled' },
    });
  });

  test('asks for no refund where the policy keeps all', async () => {
    const { bookingId, world } = stay({ op_1: { kind: 'cancel' } });
    world.script('endBooking', { answers: { ending: { refundMinor: 0, feeMinor: 30_000 } } });
    await run(bookingId, world, ['op_1']);
    expect(world.calls).not.toContain('requestRefund');
    expect(world.outcomeOf('op_1')).toEqual({ code: 'DONE', feeMinor: 30_000, refundMinor: 0 });
  });

  test('gives a booking up whose saga still runs', async () => {
    const { bookingId, world } = stay({ op_1: { kind: 'cancel', settled: false, status: 'PENDING' } });
    world.script('readOperation', 'works', {
      answers: { operation: { status: 'CANCELLED', settled: true }, outcome: null },
    });
    await run(bookingId, world, ['op_1']);
    expect(world.calls).toEqual(['readOperation', 'giveUpBooking', 'readOperation', 'endOperation']);
    expect(world.outcomeOf('op_1')).toEqual({ code: 'DONE' });
  });

  test('goes on until rooms and money are back, whatever fails on the way', async () => {
    const { bookingId, world } = stay({ op_1: { kind: 'cancel' } });
    world.script('releaseRooms', ...Array<'fault'>(20).fill('fault'), 'works');
    world.script('requestRefund', ...Array<'fault'>(20).fill('fault'), 'works');
    await run(bookingId, world, ['op_1']);
    expect(world.outcomeOf('op_1')).toMatchObject({ code: 'DONE', refundMinor: 20_000 });
  });

  test('is told as done where all that is owed is on its way already', async () => {
    const { bookingId, world } = stay({ op_1: { kind: 'cancel' } });
    world.script('requestRefund', { refuses: 'REFUND_EXCEEDS_PAID' });
    await run(bookingId, world, ['op_1']);
    expect(world.outcomeOf('op_1')).toEqual({ code: 'DONE', feeMinor: 10_000, refundMinor: 0 });
  });

  test('twice at once is one cancellation and one refund', async () => {
    const { bookingId, world } = stay({
      op_1: { kind: 'cancel' },
      op_2: { kind: 'cancel' },
    });
    world.script('endBooking', 'works', { answers: { code: 'BOOKING_STATE_CONFLICT' } });
    await run(bookingId, world, ['op_1', 'op_2']);
    expect(world.calls.filter((name) => name === 'requestRefund')).toHaveLength(1);
    expect([world.outcomeOf('op_1'), world.outcomeOf('op_2')]).toMatchObject([
      { code: 'DONE' },
      { code: 'DONE' },
    ]);
  });
});

describe('changing dates', () => {
  test('takes rooms and money before the booking is written, and gives old nights back last', async () => {
    const { bookingId, world } = stay(change);
    await run(bookingId, world, ['op_1']);
    expect(world.calls).toEqual([
      'readOperation',
      'planChange',
      'prepareRoomChange',
      'readCard',
      'authorizePayment',
      'capturePayment',
      'changeBooking',
      'applyRoomChange',
      'endOperation',
    ]);
    expect(world.lastInput('authorizePayment')).toMatchObject({ sequence: 2, attempt: 1 });
    expect(world.lastInput('endOperation')).toMatchObject({
      tell: { event: 'BookingChanged', template: 'booking-changed' },
    });
  });

  test.each([
    ['prepareRoomChange', 'ROOM_NOT_AVAILABLE', ['returnRoomChange']],
    ['authorizePayment', 'PAYMENT_DECLINED', ['undoPayment', 'returnRoomChange']],
    ['capturePayment', 'PAYMENT_NOT_CAPTURABLE', ['undoPayment', 'returnRoomChange']],
  ] as const)('a refusal by %s leaves the booking as it was', async (name, refuses, undone) => {
    const { bookingId, world } = stay(change);
    world.script(name, { refuses });
    await run(bookingId, world, ['op_1']);
    expect(world.calls).not.toContain('changeBooking');
    expect(world.calls.slice(-undone.length - 1)).toEqual([...undone, 'endOperation']);
  });

  test('a booking that ended meanwhile gets its money back', async () => {
    const { bookingId, world } = stay(change);
    world.script('changeBooking', { answers: false });
    await run(bookingId, world, ['op_1']);
    expect(world.calls.slice(-3)).toEqual(['undoPayment', 'returnRoomChange', 'endOperation']);
    expect(world.outcomeOf('op_1')).toEqual({ code: 'BOOKING_STATE_CONFLICT' });
  });

  test('a bank that wants the guest is a refusal', async () => {
    const { bookingId, world } = stay(change);
    world.script('authorizePayment', { answers: { outcome: 'requires_action' } });
    await run(bookingId, world, ['op_1']);
    expect(world.outcomeOf('op_1')).toEqual({ code: 'PAYMENT_ACTION_REQUIRED' });
    expect(world.calls).toContain('undoPayment');
  });

  test('a fault that outlives its budget undoes it, and a stuck undo is tried until it gets through', async () => {
    const { bookingId, world } = stay(change);
    world.script('authorizePayment', 'fault');
    world.script('undoPayment', ...Array<'fault'>(60).fill('fault'), 'works');
    await run(bookingId, world, ['op_1']);
    expect(world.outcomeOf('op_1')).toEqual({ code: 'DEPENDENCY_UNAVAILABLE' });
    expect(world.lastInput('parkCompensation')).toMatchObject({
      bookingId,
      step: 'authorize',
      workflowId: manageStayContract.workflowId(bookingId),
    });
    expect(world.lastInput('resolveCompensation')).toMatchObject({ step: 'authorize', state: 'done' });
  });
});

test('operations are carried out one after another, and an ended one is not carried out again', async () => {
  const { bookingId, world } = stay({ op_1: { kind: 'cancel' }, ...{ op_2: { kind: 'no_show' } } });
  await run(bookingId, world, ['op_1', 'op_2']);
  const ends = world.calls.flatMap((name, index) => (name === 'endOperation' ? [index] : []));
  const begins = world.calls.flatMap((name, index) => (name === 'readOperation' ? [index] : []));
  expect(begins[1]).toBeGreaterThan(ends[0] ?? Number.POSITIVE_INFINITY);
  const calls = world.calls.length;
  await run(bookingId, world, ['op_1']);
  expect(world.calls.slice(calls)).toEqual(['readOperation']);
});

test('support decides about an undo that is stuck', async () => {
  const { bookingId, world } = stay(change);
  world.script('authorizePayment', 'fault');
  world.script('undoPayment', 'fault');
  await run(bookingId, world, ['op_1'], async (handle) => {
    const decision = { step: 'authorize', decision: 'substitute' } as const;
    for (;;) {
      try {
        await handle.executeUpdate(manageStayContract.updates.decideCompensation, { args: [decision] });
        return;
      } catch {
        await time.sleep('10m');
      }
    }
  });
  expect(world.lastInput('resolveCompensation')).toMatchObject({ step: 'authorize', state: 'substituted' });
});

test.each([
  [
    'refund',
    { amountMinor: 5_000, reason: 'GOODWILL', needsApproval: true },
    ['requestRefund', 'pursueRefund'],
  ],
  ['approve_refund', { refundId: 're_1' }, ['decideRefund', 'pursueRefund']],
  ['reject_refund', { refundId: 're_1' }, ['decideRefund', 'pursueRefund']],
  ['retry_refund', { refundId: 're_1' }, ['retryRefund', 'pursueRefund']],
  [
    'end_refund',
    { refundId: 're_1', decision: 'substitute' },
    ['retryRefund', 'endRefundByHand', 'pursueRefund'],
  ],
  ['dispute', { disputeId: 'dp_1' }, ['followDispute', 'markDisputed']],
  ['no_show', {}, ['endBooking', 'releaseRooms', 'requestRefund', 'pursueRefund']],
])('%s is a few steps', async (kind, request, steps) => {
  const { bookingId, world } = stay({ op_1: { kind, request } });
  await run(bookingId, world, ['op_1']);
  expect(world.calls).toEqual(['readOperation', ...steps, 'endOperation']);
  expect(world.outcomeOf('op_1')).toMatchObject({ code: 'DONE' });
});

test('a refusal of a refund is its outcome', async () => {
  const { bookingId, world } = stay({ op_1: { kind: 'approve_refund', request: { refundId: 're_1' } } });
  world.script('decideRefund', { refuses: 'OWN_REFUND' });
  await run(bookingId, world, ['op_1']);
  expect(world.outcomeOf('op_1')).toEqual({ code: 'OWN_REFUND' });
});
