import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { oldestUnhandledSeconds } from '@holdfast/prisma-payment/provider-events';
import { Counter, Gauge, type Registry } from '@holdfast/telemetry/metrics';

/** Counts messages by type and what came of them. */
export type CountEvent = (type: string, outcome: string) => void;

/** Registers what is watched: how many messages of which kind, and how long the oldest has waited. */
export function createEventMetrics(registry: Registry, payments: PaymentDatabase): CountEvent {
  const events = new Counter({
    name: 'webhook_events_total',
    help: 'Messages of the payment provider, by type and what came of them.',
    labelNames: ['type', 'outcome'],
    registers: [registry],
  });
  new Gauge({
    name: 'webhook_oldest_unhandled_seconds',
    help: 'For how long the oldest message that is stored has waited to be handled.',
    registers: [registry],
    async collect() {
      // With the database away the last figure stands; /ready says that it is away.
      await oldestUnhandledSeconds(payments).then(
        (seconds) => this.set(seconds),
        () => undefined,
      );
    },
  });
  return (type, outcome) => events.inc({ type, outcome });
}
