import { redisDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { identity, catalog, inventory, bookings }: Platform,
  redis: Redis | undefined,
): Dependency[] {
  return [
    database('identity', true, 'Nobody of a hotel gets in.', () => identity.$queryRaw`SELECT 1`),
    database('catalog', true, 'No hotel can be read or changed.', () => catalog.$queryRaw`SELECT 1`),
    database('inventory', true, 'No rooms or prices can be changed.', () => inventory.$queryRaw`SELECT 1`),
    database('booking', false, 'No bookings can be listed.', () => bookings.$queryRaw`SELECT 1`),
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
