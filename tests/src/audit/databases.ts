import pg from 'pg';

const names = ['identity', 'booking', 'catalog', 'inventory', 'payment', 'notification', 'sandbox'] as const;
type DatabaseName = (typeof names)[number];

// Counts and amounts of a test fit a number, and comparing them as text would hide a difference in form.
const bigint = 20;
pg.types.setTypeParser(bigint, Number);

/** Read access to every database at once, which only an auditor may have. */
export type Databases = Record<DatabaseName, pg.Pool> & { close(): Promise<void> };

/** Opens all databases of the server that POSTGRES_URL names. */
export function openDatabases(postgresUrl: string): Databases {
  const pools = Object.fromEntries(
    names.map((name) => {
      const url = new URL(postgresUrl);
      url.pathname = `/${name}`;
      const pool = new pg.Pool({ connectionString: url.href, max: 2, allowExitOnIdle: true });
      // A server that a test stops takes idle connections with it, which is no error of the test.
      pool.on('error', () => undefined);
      return [name, pool];
    }),
  ) as Record<DatabaseName, pg.Pool>;
  return {
    ...pools,
    close: async () => {
      await Promise.all(names.map((name) => pools[name].end()));
    },
  };
}
