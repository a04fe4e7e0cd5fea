import { kafkaDependency, redisDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { bookings, hotels, inventory, temporal }: Platform,
  { redis, kafkaBrokers }: { redis: Redis | undefined; kafkaBrokers: readonly string[] },
): Dependency[] {
  return [
    required('booking-database', 'No booking can be taken or read.', () => bookings.$queryRaw`SELECT 1`),
    required('inventory-database', 'No booking can be taken.', () => inventory.$queryRaw`SELECT 1`),
    required('catalog-database', 'No hotel can be shown or booked.', () => hotels.ping()),
    {
      name: 'temporal',
      // A booking that is taken meanwhile waits as PENDING and is started by the sweep (decision D1).
      required: false,
      whenAway: 'Bookings are taken and stay PENDING until it is back.',
      async check() {
        await temporal.connection.ensureConnected?.();
        await temporal.connection.workflowService.getSystemInfo({});
        return 'ok';
      },
    },
    redisDependency(redis),
    kafkaDependency(kafkaBrokers),
  ];
}

function required(name: string, whenAway: string, ask: () => Promise<unknown>): Dependency {
  return {
    name,
    required: true,
    whenAway,
    async check() {
      await ask();
      return 'ok';
    },
  };
}
