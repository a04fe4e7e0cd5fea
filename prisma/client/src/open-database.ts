import { PrismaPg } from '@prisma/adapter-pg';
import { nameStatement } from './name-statement.ts';

/** How a process connects to one database; every time-out ends a wait that would otherwise hold a connection. */
export interface PoolOptions {
  /** The database's address, `postgresql://…/booking`. */
  readonly url: string;
  /** Connections at most, 5 unless told (decision D29). */
  readonly maxConnections?: number | undefined;
  readonly connectTimeoutMillis?: number | undefined;
  readonly statementTimeoutMillis?: number | undefined;
  readonly lockTimeoutMillis?: number | undefined;
  readonly idleInTransactionTimeoutMillis?: number | undefined;
  /** Shown in pg_stat_activity, so that a connection can be told from another's. */
  readonly applicationName?: string | undefined;
}

interface ClientOptions {
  adapter: PrismaPg;
  transactionOptions: { maxWait: number; timeout: number };
}

/**
 * Opens a generated Prisma client over a pool of its own (decision D29). It connects on first use;
 * `$disconnect()` closes the pool.
 */
export function openDatabase<Client>(
  PrismaClient: new (options: ClientOptions) => Client,
  pool: PoolOptions,
): Client {
  const statementMillis = pool.statementTimeoutMillis ?? 8_000;
  const lockMillis = pool.lockTimeoutMillis ?? 5_000;
  const idleMillis = pool.idleInTransactionTimeoutMillis ?? 10_000;
  const connectMillis = pool.connectTimeoutMillis ?? 2_000;
  const adapter = new PrismaPg(
    {
      connectionString: pool.url,
      max: pool.maxConnections ?? 5,
      connectionTimeoutMillis: connectMillis,
      application_name: pool.applicationName ?? 'holdfast',
      options: `-c statement_timeout=${statementMillis} -c lock_timeout=${lockMillis} -c idle_in_transaction_session_timeout=${idleMillis}`,
    },
    { statementNameGenerator: nameStatement },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: connectMillis, timeout: idleMillis } });
}
