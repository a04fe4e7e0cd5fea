import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { measureWebhooks, type WebhookFigures } from '@holdfast/prisma-notification/measure-webhooks';
import { Counter, Gauge, type Registry } from '@holdfast/telemetry/metrics';

const measures = {
  partner_endpoints_failing: {
    help: 'Active endpoints of partners of which every attempt has failed for an hour.',
    member: 'failing',
  },
  partner_endpoints_paused: {
    help: 'Endpoints of partners that were paused because they only failed.',
    member: 'paused',
  },
  partner_webhook_oldest_due_seconds: {
    help: 'How long the webhook that has been due for longest has waited to be sent.',
    member: 'oldestDueSeconds',
  },
} as const satisfies Record<string, { help: string; member: keyof WebhookFigures }>;

/** Counts what partners are told and shows, at each scrape, how their endpoints do. */
export function createWebhookMetrics(registry: Registry, notification: NotificationDatabase) {
  for (const [name, { help, member }] of Object.entries(measures)) {
    new Gauge({
      ...{ name, help },
      registers: [registry],
      async collect() {
        // A database that is away keeps its last figure instead of failing the whole scrape.
        const figures = await measureWebhooks(notification).catch(() => undefined);
        if (figures !== undefined) this.set(figures[member]);
      },
    });
  }
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers: [registry] });
  const events = counter('partner_events_total', "Events of partners' bookings, each once.", 'type');
  const attempts = counter(
    'partner_webhook_attempts_total',
    'Webhooks to partners, by what came.',
    'outcome',
  );
  return {
    countEvent: (type: string) => events.inc({ type }),
    countAttempt: (outcome: string) => attempts.inc({ outcome }),
  };
}
