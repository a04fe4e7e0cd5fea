import { Type } from 'typebox';
import { section } from './section.ts';

/** Kafka, if there is one: `brokers` is empty without it, and events wait in the outbox. */
export const kafka = section(
  Type.Object({
    KAFKA_BROKERS: Type.Optional(
      Type.String({
        pattern: '^[^,:\\s]+:\\d+(\\s*,\\s*[^,:\\s]+:\\d+)*$',
        description: 'Kafka brokers, comma-separated; without them events wait in the outbox.',
        examples: ['127.0.0.1:9092'],
      }),
    ),
  }),
  (values) => ({ brokers: values.KAFKA_BROKERS?.split(',').map((broker) => broker.trim()) ?? [] }),
);
