import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '@holdfast/local/processes/port';
import { killProcessGroup } from '@holdfast/local/processes/stop-process';
import { type RunningServer, raiseServer } from '@holdfast/local/servers/raise-server';
import { temporal } from '@holdfast/local/servers/temporal';
import { type Site, testSite } from '@holdfast/local/site';
import { audit } from '@holdfast/tests/audit/audit';
import { bookingRequest } from '@holdfast/tests/platform/book';
import { breakProvider } from '@holdfast/tests/platform/break-things';
import { askAsGuest } from '@holdfast/tests/platform/operate';
import { sellNights, sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, expect, test } from 'vitest';

let platform: Platform;
let site: Site;
let server: RunningServer;

/** A Temporal of this test's own, which nobody else notices the end of. */
async function ownSite(): Promise<Site> {
  const shared = testSite(Number(process.env.TEST_SLOT ?? 1));
  const { ports } = shared;
  const folder = join(shared.dataDir, 'restarted');
  const [dataDir, runDir, logsDir] = ['data', 'run', 'logs'].map((name) => join(folder, name));
  const own = { dataDir, runDir, logsDir } as Record<'dataDir' | 'runDir' | 'logsDir', string>;
  for (const path of Object.values(own)) mkdirSync(path, { recursive: true });
  return {
    ...shared,
    ...own,
    ports: {
      ...ports,
      temporal: { ...ports.temporal, number: await findFreePort() },
      temporalUi: { ...ports.temporalUi, number: await findFreePort() },
    },
    env: {},
  };
}

beforeAll(async () => {
  site = await ownSite();
  server = await raiseServer(temporal, site, () => {});
  const settings = { TEMPORAL_ADDRESS: server.address, STRANDED_AFTER_SECONDS: '5' };
  platform = await startPlatform(settings, { support: true });
});
afterAll(async () => {
  await platform?.stop();
  await server?.stop();
});

test('a change and a cancellation survive that Temporal is killed in the middle of them', {
  timeout: 240_000,
}, async () => {
  const { roomTypeId } = await sellRooms(platform.databases, 3);
  await sellNights(platform.databases, roomTypeId, [30], 3);
  const [changed, cancelled] = [bookingRequest(platform, roomTypeId), bookingRequest(platform, roomTypeId)];
  for (const request of [changed, cancelled]) {
    expect(await request.send()).toMatchObject({ status: 201 });
  }
  const slow = { kind: 'slow', latencyMillis: 3_000 } as const;
  await breakProvider(platform, { ...slow, operation: 'capture', bookingId: changed.bookingId });
  await breakProvider(platform, { ...slow, operation: 'refund', bookingId: cancelled.bookingId });
  const asked = Promise.all([
    askAsGuest(platform, changed, '/change', { checkIn: '2027-03-27', checkOut: '2027-03-31' }),
    askAsGuest(platform, cancelled, '/cancel'),
  ]);
  // By now one is being charged and the other given back.
  await wait(1_500);
  if (server.record !== undefined) killProcessGroup(server.record);
  await server.ended;
  await wait(2_000);
  // What it had written is kept.
  server = await raiseServer(temporal, { ...site, throwaway: false }, () => {});
  await asked;

  const bookingIds = [changed.bookingId, cancelled.bookingId];
  const mailSink = platform.apps['mail-sink'].url;
  const { databases } = platform;
  expect(await audit({ databases, bookingIds, mailSink, withinMillis: 120_000 })).toEqual([]);
  const { rows } = await databases.booking.query(
    'SELECT status, check_out FROM bookings WHERE id = ANY($1) ORDER BY status',
    [bookingIds],
  );
  expect(rows).toEqual([
    { status: 'CANCELLED', check_out: '2027-03-30' },
    { status: 'CONFIRMED', check_out: '2027-03-31' },
  ]);
});
