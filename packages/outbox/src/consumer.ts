import { setTimeout as sleep } from 'node:timers/promises';
import type { EventOf, EventType } from '@holdfast/contracts/events/event-catalog';
import type { TopicName } from '@holdfast/contracts/events/topics';
import type { Logger } from '@holdfast/telemetry/logger';
import type { EachMessagePayload } from 'kafkajs';
import { createDeadLetters } from './dead-letters.ts';
import { runGroupMember } from './group-member.ts';
import { type HandlerRetries, handleWithRetries } from './handle-with-retries.ts';
import type { KafkaConnection } from './kafka-connection.ts';
import { createOutageLog } from './outage-log.ts';
import { readEvent } from './read-event.ts';

/**
 * What is done with each type of event; one without a handler is passed over. A handler writes its inbox row in
 * the transaction of its effect, because messages are delivered at least once (decision D24).
 */
export type EventHandlers<Topic extends TopicName> = {
  readonly [Name in EventType<Topic>]?: (event: EventOf<Topic, Name>) => Promise<void>;
};

export interface ConsumerOptions<Topic extends TopicName> {
  readonly kafka: KafkaConnection;
  /** The consumer group: processes of one group share a topic's partitions. */
  readonly group: string;
  readonly topic: Topic;
  readonly handlers: EventHandlers<Topic>;
  /** Whether what the handlers need can be reached; failures while it cannot never make a dead letter. */
  ready(): Promise<boolean>;
  readonly logger: Logger;
  readonly retries?: HandlerRetries | undefined;
  /** Keeps a message that goes to the dead letters where people find it; one it throws for is delivered again. */
  readonly keepDead?: ((dead: DeadMessageCopy) => Promise<void>) | undefined;
  readonly onHandled?: ((outcome: 'handled' | 'dead') => void) | undefined;
  /** How long the broker waits for a sign of life before it gives the partitions to others; 10 s unless told. */
  readonly sessionMillis?: number | undefined;
}

/** A dead letter as its consumer may keep it. */
export interface DeadMessageCopy {
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: string;
  readonly message: string;
  readonly reason: string;
}

/** A running consumer. */
export interface EventConsumer {
  /** Lets the message in hand finish, or give up its retries, and leaves the group. */
  stop(): Promise<void>;
}

const heartbeatMillis = 1_000;
const restartPauseMillis = 1_000;

/**
 * Handles each message of a topic and commits its offset afterwards. One that does not validate, or whose handler
 * keeps failing though all it needs is there, goes to `<topic>.dlq`. A member that crashes, or that hears nothing
 * from its group for long, is replaced by a fresh one.
 */
export function startConsumer<Topic extends TopicName>(options: ConsumerOptions<Topic>): EventConsumer {
  const { kafka, topic, group } = options;
  const logger = options.logger.child({ topic, group });
  const handlers = options.handlers as Record<string, ((event: unknown) => Promise<void>) | undefined>;
  const deadLetters = createDeadLetters(kafka);
  const outage = createOutageLog(logger, 'Kafka', 'nothing is consumed until it is back');
  const stopping = new AbortController();

  async function handleMessage({ partition, message, heartbeat }: EachMessagePayload): Promise<void> {
    const put = async (reason: string) => {
      logger.error({ partition, offset: message.offset, reason }, 'a message goes to the dead letters');
      const { offset, value } = message;
      await options.keepDead?.({ topic, partition, offset, message: value?.toString() ?? '', reason });
      await deadLetters.put({ topic, partition, message, consumer: group, reason });
      options.onHandled?.('dead');
    };
    const read = readEvent(topic, message.value);
    if ('reason' in read) return put(read.reason);
    const handle = handlers[read.event.type];
    if (handle === undefined) return;
    let lost: unknown;
    const beating = setInterval(() => {
      heartbeat().catch((error: unknown) => {
        lost = error;
      });
    }, heartbeatMillis);
    try {
      const failure = await handleWithRetries({
        handle: () => handle(read.event),
        ready: options.ready,
        signal: stopping.signal,
        retries: options.retries ?? {},
        keepAlive: () => {
          if (lost !== undefined) throw lost;
        },
        onFailure: (error, attempt) =>
          logger.warn({ err: error, partition, offset: message.offset, attempt }, 'a handler failed'),
      });
      // The name alone: an error's text may quote what it failed on (decision D27).
      if (failure !== undefined) await put(`HANDLER ${failure instanceof Error ? failure.name : 'Error'}`);
      else options.onHandled?.('handled');
    } finally {
      clearInterval(beating);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await kafka.ensureTopics();
        await runGroupMember({
          kafka,
          group,
          topic,
          sessionMillis: options.sessionMillis ?? 10_000,
          signal: stopping.signal,
          onMessage: handleMessage,
          onJoined: () => outage.worked(),
        });
      } catch (error) {
        if (stopping.signal.aborted) break;
        outage.failed(error);
        await sleep(restartPauseMillis, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    await deadLetters.close();
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
