import { requiredDatabase, usefulDatabase } from '@holdfast/edge/database-dependency';
import { temporalDependency } from '@holdfast/edge/optional-dependencies';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Platform } from './platform.ts';

const messagesWait = 'Messages are stored and wait to be handled.';

/** What this process leans on, as /ready shows it. */
export function dependenciesOf({ payments, bookings }: Platform, temporalAddress: string): Dependency[] {
  return [
    requiredDatabase(
      'payment',
      'No message can be stored; the provider sends it again.',
      () => payments.$queryRaw`SELECT 1`,
    ),
    usefulDatabase('booking', messagesWait, () => bookings.$queryRaw`SELECT 1`),
    temporalDependency(temporalAddress, messagesWait),
  ];
}
