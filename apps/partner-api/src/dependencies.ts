import { requiredDatabase, usefulDatabase } from '@holdfast/edge/database-dependency';
import { kafkaDependency, redisDependency, temporalDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import type { PartnerPlatform } from './open-platform.ts';

/** What is not opened by the platform itself. */
interface Surroundings {
  readonly redis: Redis | undefined;
  readonly kafkaBrokers: readonly string[];
  readonly temporalAddress: string;
}

/** What this edge leans on, as /ready shows it. */
export function dependenciesOf(
  { bookings, hotels, identity, inventory, notifications, search }: PartnerPlatform,
  { redis, kafkaBrokers, temporalAddress }: Surroundings,
): Dependency[] {
  return [
    requiredDatabase('identity', 'No key can be checked.', () => identity.$queryRaw`SELECT 1`),
    requiredDatabase('booking', 'No booking can be taken or read.', () => bookings.$queryRaw`SELECT 1`),
    requiredDatabase('inventory', 'No booking can be taken.', () => inventory.$queryRaw`SELECT 1`),
    requiredDatabase('catalog', 'No hotel can be shown or booked.', () => hotels.ping()),
    usefulDatabase(
      'search',
      'Hotels cannot be searched; those whose address is known can be seen and booked all the same.',
      () => search.$queryRaw`SELECT 1`,
    ),
    usefulDatabase(
      'notification',
      'Events and webhook endpoints cannot be read; bookings are made all the same.',
      () => notifications.$queryRaw`SELECT 1`,
    ),
    temporalDependency(temporalAddress, 'Bookings are taken and stay PENDING until it is back.'),
    redisDependency(redis),
    kafkaDependency(kafkaBrokers),
  ];
}
