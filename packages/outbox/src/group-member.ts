import type { TopicName } from '@holdfast/contracts/events/topics';
import { type EachMessagePayload, PartitionAssigners } from 'kafkajs';
import type { KafkaConnection } from './kafka-connection.ts';
import { within } from './within.ts';

export interface GroupMember {
  readonly kafka: KafkaConnection;
  readonly group: string;
  readonly topic: TopicName;
  readonly sessionMillis: number;
  readonly signal: AbortSignal;
  onMessage(payload: EachMessagePayload): Promise<void>;
  onJoined(): void;
}

const leaveMillis = 10_000;

/**
 * One life of a member of a consumer group, from joining until it is told to stop. Throws when it crashes, or when
 * it has heard nothing from its group for three sessions: kafkajs can lose its coordinator and wait for ever.
 */
export async function runGroupMember(member: GroupMember): Promise<void> {
  const { sessionMillis, signal } = member;
  const consumer = member.kafka.client.consumer({
    groupId: member.group,
    sessionTimeout: sessionMillis,
    rebalanceTimeout: sessionMillis,
    heartbeatInterval: Math.min(3_000, sessionMillis / 4),
    maxWaitTimeInMs: 1_000,
    metadataMaxAge: 60_000,
    partitionAssigners: [PartitionAssigners.roundRobin],
    // A fresh member in place of a restarted one, whose state may be what made it crash.
    retry: { retries: 3, initialRetryTime: 200, maxRetryTime: 2_000, restartOnFailure: async () => false },
  });
  let heardAt = Date.now();
  const heard = () => {
    heardAt = Date.now();
  };
  consumer.on(consumer.events.FETCH, heard);
  consumer.on(consumer.events.HEARTBEAT, heard);
  consumer.on(consumer.events.GROUP_JOIN, () => {
    heard();
    member.onJoined();
  });
  let silence: NodeJS.Timeout | undefined;
  const broken = new Promise<never>((_, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    silence = setInterval(() => {
      if (Date.now() - heardAt > sessionMillis * 3) reject(new Error('the consumer group has gone silent'));
    }, sessionMillis);
  });
  const stopped = Promise.withResolvers<void>();
  const stop = () => stopped.resolve();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const joining = (async () => {
      await consumer.connect();
      await consumer.subscribe({ topics: [member.topic], fromBeginning: true });
      await consumer.run({
        partitionsConsumedConcurrently: 3,
        eachMessage: (payload) => member.onMessage(payload),
      });
      await stopped.promise;
    })();
    joining.catch(() => undefined);
    await Promise.race([joining, broken, stopped.promise]);
  } finally {
    clearInterval(silence);
    signal.removeEventListener('abort', stop);
    broken.catch(() => undefined);
    await within(leaveMillis, consumer.disconnect()).catch(() => undefined);
  }
}
