import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectClient } from '../src/connect-client.ts';
import { ensureSchedules } from '../src/ensure-schedules.ts';

const address = process.env.TEMPORAL_ADDRESS ?? '';
const client = connectClient({ address, namespace: 'default' });
const id = `sweep-${crypto.randomUUID()}`;
const sweep = { id, workflowType: 'sweepOfATest', everySeconds: 86_400 };
const handle = client.schedule.getHandle(id);
const intervals = async () => (await handle.describe()).spec.intervals?.map(({ every }) => every);

beforeAll(() => ensureSchedules(client, [sweep]));
afterAll(async () => {
  await handle.delete();
  await client.connection.close();
});

test('a sweep that is to run more often does so after the next start', async () => {
  expect(await intervals()).toEqual([86_400_000]);
  await ensureSchedules(client, [{ ...sweep, everySeconds: 30 }]);
  expect(await intervals()).toEqual([30_000]);
});

test('one that an operator has paused stays so', async () => {
  await handle.pause('looking into it');
  await ensureSchedules(client, [sweep]);
  expect((await handle.describe()).state).toMatchObject({ paused: true, note: 'looking into it' });
});

test('processes that start at once make one schedule', async () => {
  const other = { ...sweep, id: `${id}-other` };
  await Promise.all([1, 2, 3].map(() => ensureSchedules(client, [other])));
  await client.schedule.getHandle(other.id).delete();
});
