import { setTimeout as sleep } from 'node:timers/promises';
import { activityEvents } from '@holdfast/contracts/events/activity-events';
import { createLogger } from '@holdfast/telemetry/logger';
import { Registry } from '@holdfast/telemetry/metrics';
import type { TopicMessages } from 'kafkajs';
import { Check } from 'typebox/value';
import { expect, test } from 'vitest';
import { type Activity, startActivityPublisher } from '../src/activity-publisher.ts';

const view: Activity = { type: 'RoomViewed', data: { hotelId: 'htl_sea' } };
const search: Activity = {
  type: 'SearchPerformed',
  data: {
    area: 'geo_38_-10',
    checkIn: '2027-06-10',
    checkOut: '2027-06-13',
    guests: 2,
    found: 7,
    cached: false,
  },
};

/** A publisher over a producer whose sends end as `answer` says. */
function start(answer: () => Promise<void>, capacity?: number) {
  const sent: TopicMessages[] = [];
  const metrics = new Registry();
  const publisher = startActivityPublisher({
    service: 'customer',
    producer: {
      async send(batches) {
        await answer();
        sent.push(...batches);
      },
      close: async () => undefined,
    },
    logger: createLogger({ name: 'test', level: 'silent' }),
    metrics,
    ...(capacity === undefined ? {} : { capacity }),
  });
  const outcomes = async () => {
    const metric = await metrics.getSingleMetric('activity_events_total')?.get();
    return Object.fromEntries(metric?.values.map(({ labels, value }) => [labels.outcome, value]) ?? []);
  };
  return { publisher, sent, outcomes };
}

test('events of the catalogue go out in one batch, by area and hotel', async () => {
  const { publisher, sent, outcomes } = start(async () => undefined);
  publisher.publish(search);
  publisher.publish(view);
  expect(sent).toEqual([]);
  await publisher.close();
  expect(sent).toMatchObject([
    { topic: 'activity-events', messages: [{ key: 'geo_38_-10' }, { key: 'htl_sea' }] },
  ]);
  const [first, second] = sent[0]?.messages.map(({ value }) => JSON.parse(String(value))) ?? [];
  expect(Check(activityEvents.SearchPerformed, first)).toBe(true);
  expect(Check(activityEvents.RoomViewed, second)).toBe(true);
  expect(await outcomes()).toEqual({ sent: 2 });
});

test('a batch that fails and what finds no room are dropped and counted', async () => {
  const { publisher, sent, outcomes } = start(() => Promise.reject(new Error('away')), 2);
  for (let n = 0; n < 3; n += 1) publisher.publish(view);
  await publisher.close();
  expect(sent).toEqual([]);
  expect(await outcomes()).toEqual({ 'kafka-away': 2, 'buffer-full': 1 });
});

test('closing waits a second at most, and what waits goes out each second', async () => {
  const { publisher, sent } = start(async () => undefined);
  publisher.publish(view);
  await sleep(1_200);
  expect(sent).toHaveLength(1);
  await publisher.close();
  const stuck = start(() => new Promise(() => undefined));
  stuck.publisher.publish(view);
  const began = Date.now();
  await stuck.publisher.close();
  expect(Date.now() - began).toBeLessThan(2_000);
});
