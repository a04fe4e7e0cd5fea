/** The topics events are published to; the key is the aggregate's id, the booking's where there is one (D22). */
export const topicNames = [
  'booking-events',
  'payment-events',
  'inventory-events',
  'notification-queue',
  'catalog-events',
  'activity-events',
] as const;
export type TopicName = (typeof topicNames)[number];

const day = 24 * 60 * 60 * 1000;

/** How each topic and its dead letters are laid out in Kafka. */
export const topicLayout = { partitions: 12, retentionMillis: 7 * day } as const;

/** Where a message of the topic goes that does not validate or cannot be handled. */
export function deadLetterTopic(topic: TopicName): `${TopicName}.dlq` {
  return `${topic}.dlq`;
}
