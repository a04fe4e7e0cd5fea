import type { Board } from '@holdfast/contracts/http/support/board';
import { sagaSteps } from '@holdfast/domain/saga-steps';
import { readConsumerLag } from '@holdfast/outbox/consumer-lag';
import { measureBacklog } from '@holdfast/outbox/outbox-rows';
import { readOpenUndos, readOutcomes, readStepLatencies } from '@holdfast/prisma-booking/read-board';
import { countMessagesWaiting } from '@holdfast/prisma-notification/count-waiting';
import { measureWebhooks } from '@holdfast/prisma-notification/measure-webhooks';
import { countMoneyWaiting } from '@holdfast/prisma-payment/count-waiting';
import { readProviderState } from '@holdfast/providers/provider-state';
import { quickTries } from '../compensations/compensation-view.ts';
import type { Platform } from '../platform.ts';
import { keepLatest } from './keep-latest.ts';
import { outcomesView } from './outcomes-view.ts';

// However many look at the board, each part of it is read this often at most.
const ofDatabases = { freshMillis: 3_000, patienceMillis: 700 };
const ofKafka = { freshMillis: 10_000, patienceMillis: 700 };

type Parts = Omit<Board, 'at' | 'away' | 'provider' | 'outboxes'>;
type Source = Board['away'][number];

/** Puts the board of one mode together; each of its parts answers within a second, or is left out. */
export function openBoard(platform: Platform, livemode: boolean): () => Promise<Board> {
  const { bookings, payments, notifications, catalog, inventory, identity, redis, kafka } = platform;
  const services = { booking: bookings, payment: payments, catalog, inventory, identity } as const;

  const readBookings = keepLatest(async () => {
    const [outcomes, steps, undos] = await Promise.all([
      readOutcomes(bookings, livemode),
      readStepLatencies(bookings, livemode),
      readOpenUndos(bookings, { livemode, stuckFrom: quickTries }),
    ]);
    return {
      bookings: outcomesView(outcomes, new Date()),
      steps: inOrder(steps),
      undos: { ...undos, oldestSeconds: Math.round(undos.oldestSeconds) },
    };
  }, ofDatabases);
  const readMoney = keepLatest(
    async () => ({ money: await countMoneyWaiting(payments, livemode) }),
    ofDatabases,
  );
  const readMessages = keepLatest(async () => {
    const [waiting, webhooks] = await Promise.all([
      countMessagesWaiting(notifications),
      measureWebhooks(notifications),
    ]);
    const { failing: endpointsFailing, paused: endpointsPaused, oldestDueSeconds } = webhooks;
    const oldestDeliverySeconds = Math.round(oldestDueSeconds);
    return { messages: { ...waiting, endpointsFailing, endpointsPaused, oldestDeliverySeconds } };
  }, ofDatabases);
  const readOutboxes = Object.entries(services).map(([service, db]) => ({
    service: service as keyof typeof services,
    read: keepLatest(async () => {
      const { waiting, oldestSeconds } = await measureBacklog(db);
      return { service, waiting, oldestSeconds: Math.round(oldestSeconds) };
    }, ofDatabases),
  }));
  const readConsumers = keepLatest(
    async () => (kafka === undefined ? undefined : { consumers: await readConsumerLag(kafka) }),
    ofKafka,
  );

  return async () => {
    const asked: [Source, Promise<Parts | undefined>][] = [
      ['booking', readBookings()],
      ['payment', readMoney()],
      ['notification', readMessages()],
      ['kafka', readConsumers()],
    ];
    const [parts, backlogs, provider] = await Promise.all([
      Promise.all(asked.map(async ([source, part]) => [source, await part] as const)),
      Promise.all(readOutboxes.map(async ({ service, read }) => [service, await read()] as const)),
      readProvider(redis),
    ]);
    const away = [...parts, ...backlogs].filter(([, part]) => part === undefined).map(([source]) => source);
    if (provider.breaker === 'unknown') away.push('redis');
    return {
      at: new Date().toISOString(),
      ...Object.assign({}, ...parts.map(([, part]) => part)),
      provider,
      outboxes: backlogs.flatMap(([, backlog]) => backlog ?? []),
      away: [...new Set(away)],
    };
  };
}

function inOrder(steps: Awaited<ReturnType<typeof readStepLatencies>>): NonNullable<Board['steps']> {
  return sagaSteps.flatMap((name) => {
    const found = steps.find(({ step }) => step === name);
    if (found === undefined) return [];
    const { count, p50, p95 } = found;
    return [{ step: name, count, p50Millis: Math.round(p50), p95Millis: Math.round(p95) }];
  });
}

// Workers write it while the breaker is open, so nothing there means closed, if Redis can be asked (decision D15).
async function readProvider(redis: Platform['redis']): Promise<Board['provider']> {
  if (redis?.status !== 'ready') return { breaker: 'unknown' };
  const state = await readProviderState(redis);
  if (state === undefined) return { breaker: 'closed' };
  return { breaker: 'open', ...(state.p95Millis === null ? {} : { p95Millis: state.p95Millis }) };
}
