import { addressHash } from '@holdfast/config/address-hash';
import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { kafka } from '@holdfast/config/kafka';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { personalData } from '@holdfast/config/personal-data';
import { publicWeb } from '@holdfast/config/public-web';
import { section } from '@holdfast/config/section';
import { sendgrid } from '@holdfast/config/sendgrid';
import { sendgridEvents } from '@holdfast/config/sendgrid-events';
import { supportContact } from '@holdfast/config/support-contact';
import { twilio } from '@holdfast/config/twilio';
import { webhookAddresses } from '@holdfast/config/webhook-addresses';
import { Type } from 'typebox';
import { partnerWebhooks } from './partner-webhooks/settings.ts';

const delivery = section(
  Type.Object({
    MAIL_UNCLEAR_WAIT_SECONDS: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 3_600,
        description:
          'How long to wait for word of a message whose sending was ambiguous before it is sent again.',
        examples: [60],
      }),
    ),
    NOTIFICATION_MAX_ATTEMPTS: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1_000,
        description: 'After so many attempts a message that never left waits for support (100: about a day).',
        examples: [100],
      }),
    ),
    NOTIFIER_GROUP: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The Kafka consumer group; notifiers of one group share one set of databases.',
        examples: ['notifier'],
      }),
    ),
  }),
  (values) => ({
    group: values.NOTIFIER_GROUP ?? 'notifier',
    unclearWaitSeconds: values.MAIL_UNCLEAR_WAIT_SECONDS ?? 60,
    maxUnclearSends: 5,
    maxAttempts: values.NOTIFICATION_MAX_ATTEMPTS ?? 100,
  }),
);

/** The notifier's configuration, read once from the environment. */
export function readConfig() {
  return configFor({
    booking: database('booking'),
    catalog: database('catalog'),
    identity: database('identity'),
    notification: database('notification'),
    kafka,
    sendgrid,
    sendgridEvents,
    twilio,
    addressHash,
    personalData,
    support: supportContact,
    web: publicWeb,
    delivery,
    partnerWebhooks,
    webhookAddresses,
    logging,
    status: listen('NOTIFIER_METRICS_PORT', 3702),
    webhooks: listen('NOTIFIER_WEBHOOKS_PORT', 3401),
  });
}

export type NotifierConfig = ReturnType<typeof readConfig>;
