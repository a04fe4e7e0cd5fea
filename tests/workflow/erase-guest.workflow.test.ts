import { createRequire } from 'node:module';
import type { ErasureActivities } from '@holdfast/activities/activities';
import type { ForgetCardsActivities } from '@holdfast/activities/payment/forget-cards';
import { fault } from '@holdfast/activities/refuse';
import { type ErasureCertificate, eraseGuestContract } from '@holdfast/domain/erase-guest-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { startTimeSkippingServer } from '@holdfast/tests/harness/time-skipping-server';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';

Runtime.install({ logger: new DefaultLogger('ERROR') });

let environment: Awaited<ReturnType<typeof startTimeSkippingServer>>;
let workflowBundle: Awaited<ReturnType<typeof bundleWorkflowCode>>;

beforeAll(async () => {
  const workflowsPath = createRequire(import.meta.url).resolve('@holdfast/workflows/registry');
  [environment, workflowBundle] = await Promise.all([
    startTimeSkippingServer(),
    bundleWorkflowCode({
      workflowsPath,
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    }),
  ]);
});
afterAll(() => environment?.teardown());

/** A person with two cards and two bookings; each step named in `faults` fails so many times first. */
function personWith({ openFor = 0, faults = {} as Record<string, number> } = {}) {
  const done: string[] = [];
  const certificates: ErasureCertificate[] = [];
  let open = openFor;
  const step = (name: string) => {
    const left = faults[name] ?? 0;
    faults[name] = left - 1;
    if (left > 0) throw fault('DATABASE_UNAVAILABLE');
    done.push(name);
  };
  const activities: ErasureActivities & ForgetCardsActivities = {
    closeAccount: async () => step('closeAccount'),
    async countOpenStays() {
      step('countOpenStays');
      open -= 1;
      return open >= 0 ? 1 : 0;
    },
    listCards: async () => ['card_1', 'card_2'],
    forgetCard: async ({ cardId }) => step(`forget ${cardId}`),
    async eraseBookings() {
      step('eraseBookings');
      return { bookingIds: ['bk_1', 'bk_2'], guests: 2, waitingEntries: 1 };
    },
    eraseRecipient: async ({ bookingIds }) => step(`eraseRecipient ${bookingIds.join(' ')}`),
    async anonymiseReviews() {
      step('anonymiseReviews');
      return 1;
    },
    async eraseAccount() {
      step('eraseAccount');
      return 1;
    },
    async completeErasure({ certificate }) {
      step('completeErasure');
      certificates.push(certificate);
    },
  };
  return { activities, done, certificates };
}

async function erase(activities: object) {
  const shared = { connection: environment.nativeConnection, activities, shutdownGraceTime: 0 };
  const stays = await Worker.create({ ...shared, workflowBundle, taskQueue: taskQueues.stays });
  const bookings = await Worker.create({ ...shared, taskQueue: taskQueues.bookings });
  const payments = await Worker.create({ ...shared, taskQueue: taskQueues.payments });
  const subjectId = `usr_${crypto.randomUUID()}`;
  const started = Number(await environment.currentTimeMs());
  const history = await payments.runUntil(
    bookings.runUntil(
      stays.runUntil(async () => {
        const erasure = await environment.client.workflow.start(eraseGuestContract.workflowType, {
          workflowId: eraseGuestContract.workflowId(subjectId),
          taskQueue: taskQueues.stays,
          args: [{ erasureId: 'era_1', subjectId }],
        });
        await erasure.result();
        return erasure.fetchHistory();
      }),
    ),
  );
  return { history, lastedMillis: Number(await environment.currentTimeMs()) - started };
}

const inOrder = [
  'closeAccount',
  'countOpenStays',
  'forget card_1',
  'forget card_2',
  'eraseBookings',
  'eraseRecipient bk_1 bk_2',
  'anonymiseReviews',
  'eraseAccount',
  'completeErasure',
];

test('every service forgets, the key goes last, and the certificate counts', async () => {
  const { activities, done, certificates } = personWith();
  const { history } = await erase(activities);
  expect(done).toEqual(inOrder);
  expect(certificates).toMatchObject([
    { accounts: 1, cards: 2, guests: 2, bookings: 2, waitingEntries: 1, reviews: 1 },
  ]);
  await Worker.runReplayHistory({ workflowBundle, replayName: 'erasure' }, history);
});

test('a booking that slipped in comes to its end first', async () => {
  const { activities, done } = personWith({ openFor: 3 });
  const { lastedMillis } = await erase(activities);
  expect(lastedMillis).toBeGreaterThan(180_000);
  expect(done.filter((name) => name === 'countOpenStays')).toHaveLength(4);
  expect(done.at(-1)).toBe('completeErasure');
});

test('whatever fails is tried until it is done, and nothing is done before its turn', {
  timeout: 180_000,
}, async () => {
  // Once more than is tried locally.
  const faults = Object.fromEntries(inOrder.map((name) => [name, 7]));
  const { activities, done } = personWith({ faults });
  await erase(activities);
  expect(done).toEqual(inOrder);
});
