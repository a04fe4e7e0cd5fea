import { startConsumer } from '@holdfast/outbox/consumer';
import type { KafkaConnection } from '@holdfast/outbox/kafka-connection';
import type { Vault } from '@holdfast/personal-data/vault';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { keepDeadMessage } from '@holdfast/prisma-notification/dead-messages';
import { createWebhookClient } from '@holdfast/providers/partner-webhooks/webhook-client';
import type { Logger } from '@holdfast/telemetry/logger';
import type { Registry } from '@holdfast/telemetry/metrics';
import { startDeliverySender } from './delivery-sender.ts';
import type { PartnerWebhookSettings } from './settings.ts';
import { partnerEventHandlers } from './take-events.ts';
import { createWebhookMetrics } from './webhook-metrics.ts';

interface PartnerWebhooksOptions {
  readonly booking: BookingDatabase;
  readonly notification: NotificationDatabase;
  readonly vault: Vault;
  readonly settings: PartnerWebhookSettings & { readonly allowPrivate: boolean };
  /** Undefined without Kafka: what was taken in before is sent all the same. */
  readonly kafka: KafkaConnection | undefined;
  /** The notifier's own; each topic is read by a group of its own beside it. */
  readonly group: string;
  readonly metrics: Registry;
  readonly logger: Logger;
  ready(): Promise<boolean>;
}

/** Takes events of partners' bookings in, and sends them to their endpoints. */
export function startPartnerWebhooks(options: PartnerWebhooksOptions) {
  const { booking, notification, vault, settings, kafka, group, logger } = options;
  const { allowPrivate, timeoutSeconds, pause } = settings;
  const metrics = createWebhookMetrics(options.metrics, notification);
  const client = createWebhookClient({ allowPrivate, timeoutMillis: timeoutSeconds * 1_000 });
  const sender = startDeliverySender({
    ...{ notification, vault, client, pause, logger },
    // Long after the last answer must have come.
    leaseSeconds: timeoutSeconds * 3,
    onAttempt: metrics.countAttempt,
  });
  const handlers = partnerEventHandlers({
    ...{ booking, notification },
    onTaken(type, deliveries) {
      metrics.countEvent(type);
      if (deliveries > 0) sender.wake();
    },
  });
  if (allowPrivate) logger.warn('WEBHOOKS_ALLOW_PRIVATE is set: partners reach our own network by webhooks');
  // Two topics in one group lose events when a member rejoins, so each has its own.
  const consume = <Topic extends keyof typeof handlers>(topic: Topic, from: KafkaConnection) =>
    startConsumer<Topic>({
      ...{ kafka: from, topic, group: `${group}-partner-${topic}`, handlers: handlers[topic], logger },
      ready: options.ready,
      keepDead: (dead) => keepDeadMessage(notification, dead),
    });
  const consumers =
    kafka === undefined ? [] : [consume('booking-events', kafka), consume('payment-events', kafka)];
  return {
    handlers,
    async stop() {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await sender.stop();
      await client.close();
    },
  };
}
