import { randomUUID } from 'node:crypto';
import type { ActivityEvent } from '@holdfast/contracts/events/activity-events';
import type { EventEnvelope } from '@holdfast/contracts/events/envelope';
import type { Logger } from '@holdfast/telemetry/logger';
import { Counter, type Registry } from '@holdfast/telemetry/metrics';
import type { TopicMessages } from 'kafkajs';
import { createOutageLog } from './outage-log.ts';
import { within } from './within.ts';

/** What somebody did, by the type of its event; never who it was, and no free text. */
export type Activity = {
  [Type in ActivityEvent['type']]: {
    readonly type: Type;
    readonly data: Extract<ActivityEvent, { type: Type }>['data'];
  };
}[ActivityEvent['type']];

/** Tells what people look at, as far as that costs nobody anything (decision D25). */
export interface ActivityPublisher {
  /** Takes the activity and returns at once; never throws. */
  publish(activity: Activity): void;
  /** Sends what waits, for a second at most, and lets go of the connection. */
  close(): Promise<void>;
}

export interface ActivityPublisherOptions {
  /** The service that tells; it becomes the events' source. */
  readonly service: string;
  /** Undefined without Kafka: then everything is dropped. */
  readonly producer: Producer | undefined;
  readonly logger: Logger;
  readonly metrics: Registry;
  /** Events that wait at most, 5,000 unless told. */
  readonly capacity?: number;
}

/** What is needed of an event producer. */
export interface Producer {
  send(topicMessages: TopicMessages[]): Promise<void>;
  close(): Promise<void>;
}

const everyMillis = 1_000;
const batchSize = 1_000;
const closeWithinMillis = 1_000;

/**
 * Sends activity in batches each second. What cannot be sent is dropped and counted: it passes no outbox, and a
 * batch that fails is not sent again.
 */
export function startActivityPublisher(options: ActivityPublisherOptions): ActivityPublisher {
  const { service, producer, logger, metrics, capacity = 5_000 } = options;
  const counted = new Counter({
    name: 'activity_events_total',
    help: 'Search and view events by what became of them.',
    labelNames: ['outcome'],
    registers: [metrics],
  });
  const outage = createOutageLog(logger, 'Kafka', 'search and view events are dropped');
  let waiting: EventEnvelope[] = [];
  let sending: Promise<void> | undefined;

  async function sendAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      waiting = waiting.slice(batchSize);
      try {
        await producer?.send([{ topic: 'activity-events', messages: batch.map(toMessage) }]);
        counted.inc({ outcome: 'sent' }, batch.length);
        outage.worked();
      } catch (error) {
        counted.inc({ outcome: 'kafka-away' }, batch.length);
        outage.failed(error);
        // The next batch of this round would wait as long for the same refusal.
        return;
      }
    }
  }

  function flush(): Promise<void> {
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  const timer = setInterval(() => void flush(), everyMillis);
  timer.unref();
  return {
    publish({ type, data }) {
      if (producer === undefined) counted.inc({ outcome: 'kafka-away' });
      else if (waiting.length >= capacity) counted.inc({ outcome: 'buffer-full' });
      else waiting.push(toEnvelope(service, type, data));
    },
    async close() {
      clearInterval(timer);
      const last = async () => {
        await sending;
        await flush();
      };
      await within(closeWithinMillis, last()).catch(() => undefined);
      await producer?.close();
    },
  };
}

function toEnvelope(service: string, type: string, data: Activity['data']): EventEnvelope {
  return {
    specversion: '1.0',
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    source: `/holdfast/${service}`,
    type,
    subject: 'area' in data ? data.area : data.hotelId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    schemaversion: 1,
    aggregateversion: 0,
    data,
  };
}

function toMessage(event: EventEnvelope) {
  return {
    key: event.subject,
    value: JSON.stringify(event),
    headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
  };
}
