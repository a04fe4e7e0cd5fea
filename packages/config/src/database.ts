import { Type } from 'typebox';
import { section } from './section.ts';

/** The databases of the platform, one per owning service (and the sandbox provider's own). */
export type ServiceName =
  | 'identity'
  | 'catalog'
  | 'inventory'
  | 'booking'
  | 'payment'
  | 'notification'
  | 'search'
  | 'sandbox';

/** How a process opens one service's database (decision D29). Times are in milliseconds. */
export interface PoolOptions {
  readonly url: string;
  /** For reads that may be stale; the writer where no replica is configured. */
  readonly readUrl: string;
  /** Connections at most. */
  readonly maxConnections: number;
  readonly connectTimeoutMillis: number;
  readonly statementTimeoutMillis: number;
  readonly lockTimeoutMillis: number;
  readonly idleInTransactionTimeoutMillis: number;
}

const address = (description: string) =>
  Type.String({
    pattern: '^postgres(ql)?://',
    description,
    examples: ['postgresql://user:secret@127.0.0.1:5432'],
  });
const count = (description: string, fallback: number) =>
  Type.Integer({ minimum: 1, maximum: 300, description, examples: [fallback] });

/**
 * The section of one service's database: `<SERVICE>_DATABASE_URL`, else POSTGRES_URL with the service's name as
 * the database.
 *
 * @param maxConnections 5 for an edge, 10 for the worker (decision D29); DATABASE_MAX_CONNECTIONS overrides it.
 */
export function database(service: ServiceName, maxConnections = 5) {
  const own = `${service.toUpperCase()}_DATABASE_URL`;
  const read = `${service.toUpperCase()}_DATABASE_READ_URL`;
  const variables = Type.Object({
    [own]: Type.Optional(address(`The whole address of the ${service} database.`)),
    [read]: Type.Optional(address(`A replica of the ${service} database, for reads that may be stale.`)),
    POSTGRES_URL: Type.Optional(address("The PostgreSQL server's address, without a database.")),
    DATABASE_MAX_CONNECTIONS: Type.Optional(count('Connections per database and process.', maxConnections)),
  });
  return section(variables, (values, problem): PoolOptions => {
    const given = values as Record<string, string | undefined>;
    const url = given[own] ?? withDatabase(given.POSTGRES_URL, service);
    if (url === undefined) {
      return problem(
        'POSTGRES_URL',
        `is not set. It is the PostgreSQL server's address without a database (or set ${own}). \`npm start\` sets it for you.`,
      );
    }
    return {
      url,
      readUrl: given[read] ?? url,
      maxConnections:
        (values as { DATABASE_MAX_CONNECTIONS?: number }).DATABASE_MAX_CONNECTIONS ?? maxConnections,
      connectTimeoutMillis: 2_000,
      statementTimeoutMillis: 8_000,
      lockTimeoutMillis: 5_000,
      idleInTransactionTimeoutMillis: 10_000,
    };
  });
}

/** The same options for reads that may be stale (decision D29). */
export function readerOf(pool: PoolOptions): PoolOptions {
  return { ...pool, url: pool.readUrl };
}

function withDatabase(server: string | undefined, name: string): string | undefined {
  if (server === undefined) return undefined;
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
