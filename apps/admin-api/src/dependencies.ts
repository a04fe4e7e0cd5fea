import { acceptsConnections } from '@holdfast/edge/accepts-connections';
import { redisDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { identity, catalog, inventory, bookings, payments }: Platform,
  { redis, temporalAddress }: { readonly redis: Redis | undefined; readonly temporalAddress: string },
): Dependency[] {
  return [
    database('identity', true, 'Nobody of a hotel gets in.', () => identity.$queryRaw`SELECT 1`),
    database('catalog', true, 'No hotel can be read or changed.', () => catalog.$queryRaw`SELECT 1`),
    database('inventory', true, 'No rooms or prices can be changed.', () => inventory.$queryRaw`SELECT 1`),
    database('booking', false, 'No bookings can be listed or changed.', () => bookings.$queryRaw`SELECT 1`),
    database('payment', false, 'No statements can be read.', () => payments.$queryRaw`SELECT 1`),
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
