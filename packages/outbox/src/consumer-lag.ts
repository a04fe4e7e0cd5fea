import { topicNames } from '@holdfast/contracts/events/topics';
import type { Admin } from 'kafkajs';
import { type KafkaConnection, withAdmin } from './kafka-connection.ts';
import { within } from './within.ts';

/** How many messages of a topic a consumer group has not handled yet, in all partitions together. */
export interface ConsumerLag {
  readonly group: string;
  readonly topic: string;
  readonly messages: number;
}

const patienceMillis = 5_000;

/**
 * The lag of every consumer group that has handled something of the platform's topics, by group and topic.
 *
 * @throws when Kafka is away or does not answer.
 */
export function readConsumerLag({ client }: KafkaConnection): Promise<ConsumerLag[]> {
  return within(patienceMillis, withAdmin(client, readAll));
}

async function readAll(admin: Admin): Promise<ConsumerLag[]> {
  const [{ groups }, existing] = await Promise.all([admin.listGroups(), admin.listTopics()]);
  const topics = topicNames.filter((topic) => existing.includes(topic));
  const ends = new Map(
    await Promise.all(
      topics.map(async (topic) => [topic as string, await admin.fetchTopicOffsets(topic)] as const),
    ),
  );
  const lags = groups.map(async ({ groupId }) => {
    const committed = await admin.fetchOffsets({ groupId, topics: [...topics] });
    return committed.flatMap(({ topic, partitions }) => {
      const handled = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
      // What a group has never committed of is not its topic.
      if (![...handled.values()].some((offset) => offset >= 0)) return [];
      const messages = (ends.get(topic) ?? []).reduce((sum, { partition, high, low }) => {
        const from = Math.max(handled.get(partition) ?? -1, Number(low));
        return sum + Math.max(0, Number(high) - from);
      }, 0);
      return [{ group: groupId, topic, messages }];
    });
  });
  return (await Promise.all(lags))
    .flat()
    .sort((one, other) => `${one.group} ${one.topic}`.localeCompare(`${other.group} ${other.topic}`));
}
