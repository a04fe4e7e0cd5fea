import { requiredDatabase, usefulDatabase } from '@holdfast/edge/database-dependency';
import { redisDependency, temporalDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { identity, catalog, inventory, bookings, payments }: Platform,
  { redis, temporalAddress }: { readonly redis: Redis | undefined; readonly temporalAddress: string },
): Dependency[] {
  return [
    requiredDatabase('identity', 'Nobody of a hotel gets in.', () => identity.$queryRaw`SELECT 1`),
    requiredDatabase('catalog', 'No hotel can be read or changed.', () => catalog.$queryRaw`SELECT 1`),
    requiredDatabase('inventory', 'No rooms or prices can be changed.', () => inventory.$queryRaw`SELECT 1`),
    usefulDatabase('booking', 'No bookings can be listed or changed.', () => bookings.$queryRaw`SELECT 1`),
    usefulDatabase('payment', 'No statements can be read.', () => payments.$queryRaw`SELECT 1`),
    temporalDependency(
      temporalAddress,
      'What is asked of a booking is kept, and carried out when it is back.',
    ),
    redisDependency(redis),
  ];
}
