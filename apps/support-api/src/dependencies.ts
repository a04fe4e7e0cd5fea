import { acceptsConnections } from '@holdfast/edge/accepts-connections';
import { redisDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** What is not opened by the platform itself. */
interface Surroundings {
  readonly redis: Redis | undefined;
  readonly temporalAddress: string;
}

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { bookings, payments, notifications, catalog, inventory, identity }: Platform,
  { redis, temporalAddress }: Surroundings,
): Dependency[] {
  return [
    database('booking', true, 'No booking can be found.', () => bookings.$queryRaw`SELECT 1`),
    database('payment', true, 'Nothing about money can be seen.', () => payments.$queryRaw`SELECT 1`),
    database(
      'notification',
      false,
      'What guests were told cannot be seen.',
      () => notifications.$queryRaw`SELECT 1`,
    ),
    database('catalog', false, 'Nobody can be moved to other rooms.', () => catalog.$queryRaw`SELECT 1`),
    database('inventory', false, 'No dates or rooms can be changed.', () => inventory.$queryRaw`SELECT 1`),
    database('identity', false, 'Colleagues are shown without names.', () => identity.$queryRaw`SELECT 1`),
    {
      name: 'temporal',
      required: false,
      whenAway: 'What is asked of a booking is kept, and carried out when it is back.',
      // Not a call: the client repeats calls for longer than a check may take.
      check: async () => ((await acceptsConnections(temporalAddress)) ? 'ok' : 'away'),
    },
    redisDependency(redis),
  ];
}

function database(
  service: string,
  required: boolean,
  whenAway: string,
  ask: () => Promise<unknown>,
): Dependency {
  return {
    name: `${service}-database`,
    required,
    whenAway,
    async check() {
      await ask();
      return 'ok';
    },
  };
}
