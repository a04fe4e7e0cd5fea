import { join } from 'node:path';
import { repositoryRoot } from '@holdfast/local/site';
import { newPartner } from '@holdfast/tests/platform/partner';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';

let platform: Platform;
beforeAll(async () => {
  // Its endpoint listens on this machine.
  platform = await startPlatform({ WEBHOOKS_ALLOW_PRIVATE: 'true' }, { partners: true });
});
afterAll(() => platform?.stop());

test('the example of a partner books once, recovers, and hears of it', { timeout: 180_000 }, async () => {
  const { id, key } = await newPartner(platform);
  const { stdout } = await execa('node', [join(repositoryRoot, 'docs/examples/partner/src/main.ts')], {
    env: { HOLDFAST_KEY: key, HOLDFAST_URL: platform.apps['partner-api']?.url ?? '' },
    timeout: 150_000,
  });
  expect(stdout.split('\n')).toEqual([
    expect.stringContaining('Webhooks come to'),
    expect.stringMatching(/^Two nights cost [\d.]+ EUR\.$/),
    'The answer to the booking is lost.',
    expect.stringMatching(/^By its key it is BK-\w{6}, (CONFIRMED|PENDING)\.$/),
    expect.stringMatching(/^By our reference it is BK-\w{6} too: one booking\.$/),
    'A webhook says booking.confirmed; its signature is right.',
    expect.stringMatching(/^The feed says booking\.created, .*booking\.confirmed/),
    expect.stringMatching(/^It is CANCELLED now; [\d.]+ is given back\.$/),
  ]);
  const { rows } = await platform.databases.booking.query('SELECT id FROM bookings WHERE account_id = $1', [
    id,
  ]);
  expect(rows).toHaveLength(1);
});
