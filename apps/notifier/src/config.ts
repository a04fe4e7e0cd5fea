import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { kafka } from '@holdfast/config/kafka';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { section } from '@holdfast/config/section';
import { sendgrid } from '@holdfast/config/sendgrid';
import { Type } from 'typebox';

const delivery = section(
  Type.Object({
    MAIL_UNCLEAR_WAIT_SECONDS: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 3_600,
        description:
          'How long to wait for word of a mail whose sending was ambiguous before it is sent again.',
        examples: [60],
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
  }),
);

/** The notifier's configuration, read once from the environment. */
export function readConfig() {
  return configFor({
    booking: database('booking'),
    notification: database('notification'),
    kafka,
    sendgrid,
    delivery,
    logging,
    status: listen('NOTIFIER_METRICS_PORT', 3702),
  });
}

export type NotifierConfig = ReturnType<typeof readConfig>;
