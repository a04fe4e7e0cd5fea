import type { EventEnvelope } from '@holdfast/contracts/events/envelope';
import type { OutboxRow } from './outbox-rows.ts';

/** The event as it goes over the wire: CloudEvents 1.0, structured JSON. */
export function toEnvelope(service: string, row: OutboxRow): EventEnvelope {
  return {
    specversion: '1.0',
    id: row.eventId,
    source: `/holdfast/${service}`,
    type: row.type,
    subject: row.key,
    time: row.occurredAt,
    datacontenttype: 'application/json',
    schemaversion: row.schemaVersion,
    aggregateversion: row.aggregateVersion,
    data: row.data,
  };
}

/** Groups rows by topic, keeping their order, as one request to Kafka. */
export function toTopicMessages(service: string, rows: readonly OutboxRow[]) {
  const byTopic = Map.groupBy(rows, ({ topic }) => topic);
  return [...byTopic].map(([topic, ofTopic]) => ({
    topic,
    messages: ofTopic.map((row) => ({
      key: row.key,
      value: JSON.stringify(toEnvelope(service, row)),
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    })),
  }));
}
