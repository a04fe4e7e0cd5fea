import { requiredDatabase, usefulDatabase } from '@holdfast/edge/database-dependency';
import { redisDependency, temporalDependency } from '@holdfast/edge/optional-dependencies';
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
    requiredDatabase('booking', 'No booking can be found.', () => bookings.$queryRaw`SELECT 1`),
    requiredDatabase('payment', 'Nothing about money can be seen.', () => payments.$queryRaw`SELECT 1`),
    usefulDatabase(
      'notification',
      'What guests were told cannot be seen.',
      () => notifications.$queryRaw`SELECT 1`,
    ),
    usefulDatabase('catalog', 'Nobody can be moved to other rooms.', () => catalog.$queryRaw`SELECT 1`),
    usefulDatabase('inventory', 'No dates or rooms can be changed.', () => inventory.$queryRaw`SELECT 1`),
    requiredDatabase(
      'identity',
      'Nothing can be done: no deed is written down.',
      () => identity.$queryRaw`SELECT 1`,
    ),
    temporalDependency(
      temporalAddress,
      'What is asked of a booking is kept, and carried out when it is back.',
    ),
    redisDependency(redis),
  ];
}
