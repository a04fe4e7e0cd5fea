import { audit } from '@holdfast/tests/audit/audit';
import { startApp, type TestApp } from '@holdfast/tests/harness/start-app';
import { setProvider } from '@holdfast/tests/platform/break-things';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { healWalk } from '@holdfast/tests/walk/heal';
import { planWalk } from '@holdfast/tests/walk/plan';
import { takeWalk } from '@holdfast/tests/walk/walk';
import { makeWalkWorld } from '@holdfast/tests/walk/world';
import { afterAll, beforeAll, expect, test } from 'vitest';

// WALK_SEED=… takes the same steps again, WALK_STEPS=… more of them.
const seed = Number(process.env.WALK_SEED ?? Date.now() % 1_000_000);
const steps = Number(process.env.WALK_STEPS ?? 900);
const healMillis = 90_000;

let platform: Platform;
let hotelsEdge: TestApp;

beforeAll(async () => {
  const settings = {
    HOLD_TTL_SECONDS: '20',
    STRANDED_AFTER_SECONDS: '5',
    REFUND_APPROVAL_THRESHOLDS: 'EUR=10000',
  };
  platform = await startPlatform(settings, { support: true });
  hotelsEdge = await startApp('admin-api', platform.env);
  await setProvider(platform, { refundDelayMillis: 1_500 });
});
afterAll(async () => {
  await hotelsEdge?.stop();
  await platform?.stop();
});

test(`whatever is asked of bookings, and whatever breaks meanwhile, in the end all is well (seed ${seed})`, {
  timeout: steps * 1_000 + 3 * healMillis,
}, async () => {
  console.log(`WALK_SEED=${seed} WALK_STEPS=${steps}`);
  const world = await makeWalkWorld(platform, hotelsEdge);
  const { lines, wrong, answers } = await takeWalk(world, planWalk(seed, steps));
  console.log([...answers].map(([answer, times]) => `${times} × ${answer}`).join('\n'));
  const bookingIds = await healWalk(world, healMillis);
  const mailSink = platform.apps['mail-sink'].url;
  const found = await audit({
    databases: platform.databases,
    bookingIds,
    mailSink,
    withinMillis: healMillis,
  });
  const concerned = bookingIds.filter((id) => found.some((finding) => finding.includes(id)));
  const trace = lines.filter((line) => line.includes('breaks') || concerned.some((id) => line.includes(id)));
  expect({ wrong, found, trace: found.length + wrong.length === 0 ? [] : trace }).toEqual({
    wrong: [],
    found: [],
    trace: [],
  });
  console.log(`${bookingIds.length} bookings, ${lines.length} answers`);
});
