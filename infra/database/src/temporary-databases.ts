import { createTemporaryDatabase } from './temporary-database.ts';

/** How a process under test opens a database: as in production, with fewer connections and more time. */
export interface TemporaryPool {
  readonly url: string;
  readonly readUrl: string;
  readonly maxConnections: number;
  readonly connectTimeoutMillis: number;
  readonly statementTimeoutMillis: number;
  readonly lockTimeoutMillis: number;
  readonly idleInTransactionTimeoutMillis: number;
}

/** Migrated, empty databases of several services for one test file. */
export interface TemporaryDatabases<Service extends string> {
  readonly pools: Readonly<Record<Service, TemporaryPool>>;
  drop(): Promise<void>;
}

/** Makes a database for each of the services on the server POSTGRES_URL names. */
export async function createTemporaryDatabases<const Service extends string>(
  services: readonly Service[],
): Promise<TemporaryDatabases<Service>> {
  const made = await Promise.all(
    services.map(async (service) => ({ service, ...(await createTemporaryDatabase(service)) })),
  );
  const pools = Object.fromEntries(made.map(({ service, url }) => [service, temporaryPool(url)]));
  return {
    pools: pools as Record<Service, TemporaryPool>,
    async drop() {
      await Promise.all(made.map((database) => database.drop()));
    },
  };
}

function temporaryPool(url: string): TemporaryPool {
  return {
    url,
    readUrl: url,
    maxConnections: 5,
    connectTimeoutMillis: 5_000,
    statementTimeoutMillis: 8_000,
    lockTimeoutMillis: 5_000,
    idleInTransactionTimeoutMillis: 10_000,
  };
}
