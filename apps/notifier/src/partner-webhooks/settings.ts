import { section } from '@holdfast/config/section';
import { Type } from 'typebox';

const optionalInteger = (minimum: number, maximum: number, description: string, example: number) =>
  Type.Optional(Type.Integer({ minimum, maximum, description, examples: [example] }));

/** How patiently events are sent to partners' endpoints. */
export const partnerWebhooks = section(
  Type.Object({
    WEBHOOK_TIMEOUT_SECONDS: optionalInteger(1, 60, "How long a partner's endpoint may take to answer.", 10),
    WEBHOOK_PAUSE_AFTER_FAILURES: optionalInteger(
      1,
      10_000,
      'An endpoint is paused, and its partner mailed, after so many failures in a row.',
      20,
    ),
    WEBHOOK_PAUSE_AFTER_MINUTES: optionalInteger(
      0,
      1_440,
      'So many failures within a shorter time than this are one outage and pause nothing.',
      10,
    ),
    WEBHOOK_PAUSE_AFTER_HOURS: optionalInteger(
      1,
      72,
      'An endpoint is paused, too, after nothing but failures for so long.',
      24,
    ),
  }),
  (values) => ({
    timeoutSeconds: values.WEBHOOK_TIMEOUT_SECONDS ?? 10,
    pause: {
      failuresInRow: values.WEBHOOK_PAUSE_AFTER_FAILURES ?? 20,
      failuresOverSeconds: (values.WEBHOOK_PAUSE_AFTER_MINUTES ?? 10) * 60,
      failingSeconds: (values.WEBHOOK_PAUSE_AFTER_HOURS ?? 24) * 3_600,
    },
  }),
);

/** The section's value. */
export type PartnerWebhookSettings = ReturnType<(typeof partnerWebhooks)['build']>;
