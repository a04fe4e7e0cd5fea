import { startConsumer } from '@holdfast/outbox/consumer';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { queueEmail } from '@holdfast/prisma-notification/queue-email';
import { createMailClient } from '@holdfast/providers/mail-client';
import type { Logger } from '@holdfast/telemetry/logger';
import { Counter, createMetrics } from '@holdfast/telemetry/metrics';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { NotifierConfig } from './config.ts';
import { startMailSender } from './mail-sender.ts';

/** Takes requests for mails in and sends them; without Kafka it sends what it took in before. */
export function startNotifier(config: NotifierConfig, logger: Logger) {
  const { delivery, sendgrid } = config;
  const { brokers } = config.kafka;
  const booking = openBookingDatabase({ ...config.booking, applicationName: 'notifier' });
  const notification = openNotificationDatabase({ ...config.notification, applicationName: 'notifier' });
  const ping = async (db: typeof booking | typeof notification) => void (await db.$queryRaw`SELECT 1`);
  const metrics = createMetrics('notifier');
  const counter = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['outcome'], registers: [metrics] });
  const attempts = counter('mail_attempts_total', 'Attempts at sending a mail, by what came of them.');
  const messages = counter('notification_messages_total', 'Messages of the queue, handled or put aside.');

  // A quarter of the wait for a send: long before the mail may be taken for lost, its outcome is known.
  const timeoutMillis = Math.min(10_000, delivery.unclearWaitSeconds * 250);
  const mail = createMailClient({ ...sendgrid, timeoutMillis });
  const sender = startMailSender({
    booking,
    notification,
    mail,
    policy: delivery,
    logger,
    onAttempt: (outcome) => attempts.inc({ outcome }),
  });
  const kafka = connectKafka({ brokers, clientId: 'notifier', logger });
  const consumer =
    brokers.length === 0
      ? undefined
      : startConsumer({
          kafka,
          group: delivery.group,
          topic: 'notification-queue',
          logger,
          ready: async () => {
            await ping(notification);
            return true;
          },
          handlers: {
            EmailRequested: async ({ id, data }) => {
              if (await queueEmail(notification, { eventId: id, ...data })) sender.wake();
            },
          },
          onHandled: (outcome) => messages.inc({ outcome }),
        });
  if (consumer === undefined) logger.warn('KAFKA_BROKERS is not set: no request for a mail arrives');

  const dependencies: Dependency[] = [
    {
      name: 'notification database',
      required: true,
      whenAway: 'Mails wait in the queue.',
      check: () => ping(notification),
    },
    {
      name: 'booking database',
      required: true,
      whenAway: 'Mails wait, because the guest and the booking cannot be read.',
      check: () => ping(booking),
    },
    {
      name: 'kafka',
      required: false,
      whenAway: 'Requests for mails wait in the outbox.',
      check: async () => (brokers.length === 0 ? 'away' : void (await kafka.ping())),
    },
  ];
  return {
    metrics,
    dependencies,
    async close() {
      await consumer?.stop();
      await sender.stop();
      mail.close();
      await Promise.all([booking.$disconnect(), notification.$disconnect()]);
    },
  };
}
