import { acceptsConnections } from '@holdfast/edge/accepts-connections';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Platform } from './platform.ts';

const messagesWait = 'Messages are stored and wait to be handled.';

/** What this process leans on, as /ready shows it. */
export function dependenciesOf({ payments, bookings }: Platform, temporalAddress: string): Dependency[] {
  return [
    {
      name: 'payment-database',
      required: true,
      whenAway: 'No message can be stored; the provider sends it again.',
      check: async () => void (await payments.$queryRaw`SELECT 1`),
    },
    {
      name: 'booking-database',
      required: false,
      whenAway: messagesWait,
      check: async () => void (await bookings.$queryRaw`SELECT 1`),
    },
    {
      name: 'temporal',
      required: false,
      whenAway: messagesWait,
      check: async () => ((await acceptsConnections(temporalAddress)) ? 'ok' : 'away'),
    },
  ];
}
