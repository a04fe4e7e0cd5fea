import pg from 'pg';
import { expect, test } from 'vitest';

test('the servers of this run answer at the addresses in the environment', async () => {
  const client = new pg.Client({ connectionString: `${process.env.POSTGRES_URL}/booking` });
  await client.connect();
  const { rows } = await client.query(
    "SELECT count(*)::int AS count FROM pg_tables WHERE tablename = 'outbox'",
  );
  await client.end();
  expect(rows).toEqual([{ count: 1 }]);
  expect(process.env.TEMPORAL_ADDRESS).toMatch(/^127\.0\.0\.1:\d+$/);
});
