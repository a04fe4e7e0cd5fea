import { startConsumer } from '@holdfast/outbox/consumer';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { openGuestVault } from '@holdfast/personal-data/guest-vault';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { keepDeadMessage } from '@holdfast/prisma-notification/dead-messages';
import { createMailClient } from '@holdfast/providers/mail-client';
import { createMailEventCheck } from '@holdfast/providers/mail-events';
import { createSmsClient } from '@holdfast/providers/sms-client';
import type { Logger } from '@holdfast/telemetry/logger';
import { Counter, createMetrics } from '@holdfast/telemetry/metrics';
import type { NotifierConfig } from './config.ts';
import { startNotificationSender } from './notification-sender.ts';
import { openDatabases } from './open-databases.ts';
import { startPartnerWebhooks } from './partner-webhooks/start-partner-webhooks.ts';
import { startReplays } from './replay-dead-messages.ts';
import { requestHandlers } from './take-requests.ts';
import { buildWebhookApp } from './webhooks/webhook-app.ts';

/** Takes requests for messages in and sends them; without Kafka it sends what it took in before. */
export function startNotifier(config: NotifierConfig, logger: Logger) {
  const { delivery, sendgrid, twilio, support } = config;
  const { brokers } = config.kafka;
  const databases = openDatabases(config);
  const { booking, catalog, identity, notification } = databases;
  const metrics = createMetrics('notifier');
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers: [metrics] });
  const attempts = counter('notification_attempts_total', 'Attempts at sending, by what came of them.', [
    'channel',
    'audience',
    'outcome',
  ]);
  const messages = counter('notification_messages_total', 'Messages of the queue, handled or put aside.', [
    'outcome',
  ]);
  const events = counter('mail_events_total', 'What the mail provider told of mails, each event once.', [
    'kind',
  ]);

  // A quarter of the wait for a send: long before the message may be taken for lost, its outcome is known.
  const timeoutMillis = Math.min(10_000, delivery.unclearWaitSeconds * 250);
  const mail = createMailClient({ ...sendgrid, timeoutMillis });
  const sms = createSmsClient({ ...twilio, timeoutMillis });
  const hashAddress = addressHash(config.addressHash.key);
  const vault = openVault(dataKeyStore(identity), openMasterKey(config.personalData));
  const guestVault = openGuestVault(vault, hashAddress);
  if (support.email === undefined) logger.warn('SUPPORT_EMAIL is not set: support is not written to');
  const sender = startNotificationSender({
    sources: {
      booking,
      catalog,
      identity,
      vault,
      guestVault,
      supportEmail: support.email,
      webUrl: config.web.url,
    },
    ...{ notification, mail, sms, hashAddress, policy: delivery, logger },
    onAttempt: ({ channel, audience }, outcome) => attempts.inc({ channel, audience, outcome }),
  });
  const handlers = requestHandlers(notification, sender.wake);
  const kafka = connectKafka({ brokers, clientId: 'notifier', logger });
  const consumer =
    brokers.length === 0
      ? undefined
      : startConsumer({
          ...{ kafka, group: delivery.group, topic: 'notification-queue', logger, handlers },
          async ready() {
            await databases.ping(notification);
            return true;
          },
          keepDead: (dead) => keepDeadMessage(notification, dead),
          onHandled: (outcome) => messages.inc({ outcome }),
        });
  if (consumer === undefined) logger.warn('KAFKA_BROKERS is not set: no request for a message arrives');
  const partners = startPartnerWebhooks({
    ...{ booking, notification, vault, group: delivery.group, metrics, logger },
    settings: { ...config.partnerWebhooks, ...config.webhookAddresses },
    kafka: brokers.length === 0 ? undefined : kafka,
    async ready() {
      await Promise.all([booking, notification].map((db) => databases.ping(db)));
      return true;
    },
  });
  const replays = startReplays({
    ...{ notification, logger },
    handlers: { 'notification-queue': handlers, ...partners.handlers },
  });
  const { publicKey } = config.sendgridEvents;
  if (publicKey === undefined)
    logger.warn('SENDGRID_WEBHOOK_PUBLIC_KEY is not set: no event of a mail is let in');
  const webhooks = buildWebhookApp({
    ...{ notification, hashAddress, logger },
    verify: publicKey === undefined ? () => false : createMailEventCheck(publicKey),
    onEvent: (kind) => events.inc({ kind }),
  });

  return {
    metrics,
    webhooks,
    dependencies: [
      ...databases.dependencies,
      {
        name: 'kafka',
        required: false,
        whenAway: 'Requests for messages wait in the outbox.',
        check: async () => (brokers.length === 0 ? ('away' as const) : void (await kafka.ping())),
      },
    ],
    async close() {
      await webhooks.close();
      await consumer?.stop();
      await replays.stop();
      await partners.stop();
      await sender.stop();
      mail.close();
      sms.close();
      await databases.close();
    },
  };
}
