import { type MigrationOutcome, migrateService } from './migrate-service.ts';
import { databaseUrl, listServices } from './services.ts';

/**
 * Brings the databases of all services up to date, at once, since they share nothing but the server.
 * A failure of one does not keep the others from finishing; the first one is thrown afterwards.
 *
 * @param postgresUrl the server's address; a database of its own per service is created there.
 * @param addressOf where a service's database is, when not there.
 */
export async function migrateAll(
  postgresUrl: string,
  addressOf = (service: string) => databaseUrl(postgresUrl, service),
): Promise<MigrationOutcome[]> {
  const services = await listServices();
  const results = await Promise.allSettled(
    services.map((service) => migrateService(service, addressOf(service))),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** One line per service for people. */
export function describeOutcome({ service, created, applied, durationMillis }: MigrationOutcome): string {
  const database = created ? 'created, ' : '';
  const changes = applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`;
  return `${service}: ${database}${changes} (${Math.round(durationMillis)} ms)`;
}
