import { acceptsConnections } from '@holdfast/edge/accepts-connections';
import { kafkaDependency, redisDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** What is not opened by the platform itself. */
interface Surroundings {
  readonly redis: Redis | undefined;
  readonly kafkaBrokers: readonly string[];
  readonly temporalAddress: string;
}

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { bookings, hotels, inventory, search }: Platform,
  { redis, kafkaBrokers, temporalAddress }: Surroundings,
): Dependency[] {
  return [
    required('booking-database', 'No booking can be taken or read.', () => bookings.$queryRaw`SELECT 1`),
    required('inventory-database', 'No booking can be taken.', () => inventory.$queryRaw`SELECT 1`),
    required('catalog-database', 'No hotel can be shown or booked.', () => hotels.ping()),
    {
      name: 'search-database',
      required: false,
      whenAway:
        'Hotels cannot be searched; those whose address is known can be seen and booked all the same.',
      check: async () => void (await search.$queryRaw`SELECT 1`),
    },
    {
      name: 'temporal',
      // A booking that is taken meanwhile waits as PENDING and is started by the sweep (decision D1).
      required: false,
      whenAway: 'Bookings are taken and stay PENDING until it is back.',
      // Not a call: the client repeats calls for longer than a check may take.
      check: async () => ((await acceptsConnections(temporalAddress)) ? 'ok' : 'away'),
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
