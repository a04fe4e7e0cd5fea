import pg from 'pg';
import { expect, test } from 'vitest';
import { startTimeSkippingServer } from '../src/harness/time-skipping-server.ts';

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

test('the time-skipping server starts and ends', async () => {
  const server = await startTimeSkippingServer();
  expect(server.address).toMatch(/^127\.0\.0\.1:\d+$/);
  await server.stop();
});
