import { bookStayContract, type CompensationDecision } from '@holdfast/domain/book-stay-contract';
import { undoLatePaymentContract } from '@holdfast/domain/late-payment-contract';
import { giveRefundContract, type RefundState } from '@holdfast/domain/refunds';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type SimulatedTime, simulateTime } from '@holdfast/tests/workflow/run-workflow';
import { type SimulatedRefund, simulatedRefund } from '@holdfast/tests/workflow/simulated-refund';
import { WithStartWorkflowOperation, type Workflow, type WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let time: SimulatedTime;

beforeAll(async () => {
  time = await simulateTime();
});
afterAll(() => time?.teardown());

/** Follows one refund to its end; time passes only in `meanwhile`'s sleeps and while the end is awaited. */
function follow(
  world: SimulatedRefund,
  meanwhile: (refund: WorkflowHandle) => Promise<unknown> = async () => undefined,
): Promise<{ state: RefundState }> {
  return time.withWorkers(world.activities, async () => {
    const refundId = `re_${crypto.randomUUID()}`;
    const refund = await time.client.workflow.start(giveRefundContract.workflowType, {
      workflowId: giveRefundContract.workflowId(refundId),
      taskQueue: taskQueues.stays,
      args: [{ refundId }],
    });
    await meanwhile(refund);
    return refund.result();
  });
}

const look = (refund: WorkflowHandle) =>
  refund.executeUpdate<RefundState, []>(giveRefundContract.updates.look);
const decide = (workflow: WorkflowHandle, decision: CompensationDecision) =>
  workflow.executeUpdate<void, [CompensationDecision]>(bookStayContract.updates.decideCompensation, {
    args: [decision],
  });
const states = (world: SimulatedRefund) => world.notes.map((note) => note.split(' ')[1]);

describe('a refund that needs nobody', () => {
  test('is paid, and noted at every state', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    expect(await follow(world)).toEqual({ state: 'SUCCEEDED' });
    expect(world.calls).toEqual(['readRefund', 'noteRefund', 'payRefund', 'readRefund', 'noteRefund']);
    expect(states(world)).toEqual(['APPROVED', 'SUCCEEDED']);
  });

  test('that failed before it was followed is noted and left to support', async () => {
    const world = simulatedRefund({ state: 'FAILED' });
    expect(await follow(world)).toEqual({ state: 'FAILED' });
    expect(world.calls).toEqual(['readRefund', 'noteRefund']);
  });

  test('notes a part that failed alone with its own amount', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.row.failedParts.push({ refundId: 're_part', amountMinor: 1_000, state: 'FAILED' });
    await follow(world);
    expect(world.notes).toContain('re_part FAILED 1000');
    expect(world.notes.filter((note) => note.startsWith('re_part'))).toHaveLength(1);
  });

  test('told to look by many while it runs answers each, and ends', async () => {
    const world = simulatedRefund({ state: 'AWAITING_APPROVAL' });
    await follow(world, async (refund) => {
      expect(await Promise.all([look(refund), look(refund)])).toEqual([
        'AWAITING_APPROVAL',
        'AWAITING_APPROVAL',
      ]);
      world.row.state = 'APPROVED';
      expect(await Promise.all([look(refund), look(refund), look(refund)])).toEqual(
        Array(3).fill('SUCCEEDED'),
      );
    });
    expect(world.calls.filter((call) => call === 'payRefund')).toHaveLength(1);
  });

  test('started and told to look in one call answers how it stands', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    const state = await time.withWorkers(world.activities, () =>
      time.client.workflow.executeUpdateWithStart<Workflow, RefundState, []>(
        giveRefundContract.updates.look,
        {
          startWorkflowOperation: new WithStartWorkflowOperation(giveRefundContract.workflowType, {
            workflowId: giveRefundContract.workflowId(`re_${crypto.randomUUID()}`),
            taskQueue: taskQueues.stays,
            workflowIdConflictPolicy: 'USE_EXISTING',
            args: [{ refundId: 're_1' }],
          }),
        },
      ),
    );
    expect(state).toBe('SUCCEEDED');
  });
});

describe('a refund that waits for a second person', () => {
  test('reminds after 4 hours, again after 24, then daily, until it is decided', async () => {
    const world = simulatedRefund({ state: 'AWAITING_APPROVAL' });
    await follow(world, async (refund) => {
      await time.sleep('239m');
      expect(world.reminders).toEqual([]);
      await time.sleep('2m');
      await expect.poll(() => world.reminders).toEqual([1]);
      await time.sleep('1198m');
      await expect.poll(() => world.reminders).toEqual([1]);
      await time.sleep('2m');
      await expect.poll(() => world.reminders).toEqual([1, 2]);
      await time.sleep('24h');
      await expect.poll(() => world.reminders).toEqual([1, 2, 3]);
      await time.sleep('48h');
      await expect.poll(() => world.reminders).toEqual([1, 2, 3, 4, 5]);
      // Whoever looks does not begin the waiting anew.
      await look(refund);
      await time.sleep('24h');
      await expect.poll(() => world.reminders).toHaveLength(6);
      world.row.state = 'APPROVED';
      await look(refund);
    });
    expect(states(world)).toEqual(['AWAITING_APPROVAL', 'APPROVED', 'SUCCEEDED']);
  });

  test('ends when it is rejected, and pays nothing', async () => {
    const world = simulatedRefund({ state: 'AWAITING_APPROVAL' });
    const end = await follow(world, async (refund) => {
      world.row.state = 'REJECTED';
      expect(await look(refund)).toBe('REJECTED');
    });
    expect(end).toEqual({ state: 'REJECTED' });
    expect(world.calls).not.toContain('payRefund');
  });
});

describe('a refund that is on its way', () => {
  test('is looked at every hour until the provider is done', async () => {
    const world = simulatedRefund({ state: 'APPROVED', paid: 'PENDING' });
    const payments = () => world.calls.filter((call) => call === 'payRefund').length;
    await follow(world, async () => {
      await time.sleep('59m');
      await expect.poll(payments).toBe(1);
      await time.sleep('182m');
      await expect.poll(payments).toBe(5);
      world.row.paid = 'SUCCEEDED';
    });
    expect(states(world)).toEqual(['APPROVED', 'PENDING', 'SUCCEEDED']);
  });

  test('is looked at once when the provider tells of it, and a failure is noted', async () => {
    const world = simulatedRefund({ state: 'APPROVED', paid: 'PENDING' });
    const end = await follow(world, async (refund) => {
      await look(refund);
      world.row.paid = 'FAILED';
      expect(await look(refund)).toBe('FAILED');
    });
    expect(end).toEqual({ state: 'FAILED' });
    expect(states(world)).toEqual(['APPROVED', 'PENDING', 'FAILED']);
  });
});

describe('a refund that does not get through', () => {
  test('is parked after three minutes, tried again for ever, and then resolved', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.script('payRefund', 'fault');
    const end = await follow(world, async () => {
      await time.sleep('2m');
      expect(world.calls).not.toContain('parkCompensation');
      await time.sleep('3m');
      await expect
        .poll(() => world.lastInput('parkCompensation'))
        .toMatchObject({
          bookingId: 'bk_1',
          step: 'refund',
          lastError: 'SIMULATED_FAULT',
          workflowId: expect.stringMatching(/^refund-re_/),
        });
      await time.sleep('24h');
      expect(world.calls.filter((call) => call === 'parkCompensation').length).toBeGreaterThan(20);
      world.script('payRefund', 'works');
    });
    expect(end).toEqual({ state: 'SUCCEEDED' });
    expect(world.lastInput('resolveCompensation')).toMatchObject({ step: 'refund', state: 'done' });
  });

  test('whoever looks at it makes it try at once and hears how it stands, without waiting for its end', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.script('payRefund', 'fault');
    await follow(world, async (refund) => {
      await time.sleep('4m');
      expect(await look(refund)).toBe('APPROVED');
      world.script('payRefund', 'works');
    });
  });

  test.each([
    ['substitute', 'SUCCEEDED', 'substituted'],
    ['write_off', 'FAILED', 'written_off'],
  ] as const)('a person may %s it', async (decision, state, resolved) => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.script('payRefund', 'fault');
    const end = await follow(world, async (refund) => {
      await expect(decide(refund, { step: 'refund', decision })).rejects.toThrow();
      await time.sleep('4m');
      await decide(refund, { step: 'refund', decision });
    });
    expect(end).toEqual({ state });
    expect(world.lastInput('endRefundByHand')).toMatchObject({ decision });
    expect(world.lastInput('resolveCompensation')).toMatchObject({ state: resolved });
  });

  test('a person may have it tried now', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.script('payRefund', 'fault');
    const end = await follow(world, async (refund) => {
      await time.sleep('4m');
      world.script('payRefund', 'works');
      await decide(refund, { step: 'refund', decision: 'retry' });
    });
    expect(end).toEqual({ state: 'SUCCEEDED' });
  });
});

describe('a payment that came too late', () => {
  function undo(world: SimulatedRefund, sequence = 1, meanwhile = async (_late: WorkflowHandle) => {}) {
    return time.withWorkers(world.activities, async () => {
      const payment = { bookingId: `bk_${crypto.randomUUID()}`, sequence };
      const late = await time.client.workflow.start(undoLatePaymentContract.workflowType, {
        workflowId: undoLatePaymentContract.workflowId(payment),
        taskQueue: taskQueues.stays,
        args: [payment],
      });
      await meanwhile(late);
      return late.result();
    });
  }

  test('is given back, and the booking says so', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    expect(await undo(world)).toEqual({ outcome: 'refunded' });
    expect(world.calls).toEqual(['readLatePayment', 'undoPayment', 'resolveCompensation']);
    expect(world.lastInput('resolveCompensation')).toMatchObject({ paymentStatus: 'REFUNDED' });
    await undo(world, 2);
    expect(world.lastInput('resolveCompensation')).toMatchObject({ paymentStatus: null });
  });

  test('is left alone where it was captured for a confirmed booking', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.script('readLatePayment', { answers: { late: false, livemode: false } });
    expect(await undo(world)).toEqual({ outcome: 'not_late' });
    expect(world.calls).toEqual(['readLatePayment']);
  });

  test('is tried for as long as it takes, visibly, or until a person writes it off', async () => {
    const world = simulatedRefund({ state: 'APPROVED' });
    world.script('undoPayment', 'fault');
    const end = await undo(world, 1, async (late) => {
      await time.sleep('2h');
      expect(world.lastInput('parkCompensation')).toMatchObject({ step: 'late_payment' });
      await decide(late, { step: 'late_payment', decision: 'write_off' });
    });
    expect(end).toEqual({ outcome: 'write_off' });
    expect(world.lastInput('resolveCompensation')).toMatchObject({ state: 'written_off' });
  });
});
