import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readHistories } from '@holdfast/tests/replay/read-histories';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';

const quiet = new DefaultLogger('ERROR');
Runtime.install({ logger: quiet });

const workflowsPath = createRequire(import.meta.url).resolve('@holdfast/workflows/registry');
const histories = await readHistories();

async function replay(path: string, history: unknown): Promise<void> {
  const workflowBundle = await bundleOf(path);
  await Worker.runReplayHistory({ workflowBundle, replayName: 'replay' }, history);
}

const bundles = new Map<string, ReturnType<typeof bundleWorkflowCode>>();
function bundleOf(path: string) {
  const bundle = bundles.get(path) ?? bundleWorkflowCode({ workflowsPath: path, logger: quiet });
  bundles.set(path, bundle);
  return bundle;
}

test('there are histories of a booking that was confirmed, undone, held and retried', () => {
  expect(histories.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'confirmed',
      'capture-refused',
      'hold-expired',
      'hold-confirmed',
      'payment-retried',
    ]),
  );
});

test('there are histories of itineraries, their parts, a closure, and an erasure', () => {
  expect(histories.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'itinerary-confirmed',
      'itinerary-capture-refused',
      'itinerary-bank-asked',
      'itinerary-stay-reserved',
      'itinerary-stay-confirmed',
      'itinerary-stay-withdrawn',
      'itinerary-stay-released',
      'closure',
      'guest-erased',
    ]),
  );
});

test.each(histories)("today's workflow code still decides as it did: $name", async ({ history }) => {
  await expect(replay(workflowsPath, history)).resolves.toBeUndefined();
});

describe('when the order of two steps is changed', () => {
  let changed: string;

  beforeAll(async () => {
    const source = dirname(workflowsPath);
    // Beside the real folder, so that imports resolve as they do there.
    const folder = await mkdtemp(join(dirname(source), '.replay-'));
    await cp(source, folder, { recursive: true });
    const file = join(folder, 'book-stay.ts');
    const code = await readFile(file, 'utf8');
    const swapped = code.replace(
      /(\n +await ownForward\.bookRooms\(.*\);)(\n +await ownForward\.confirmBooking\(.*\);)/,
      '$2$1',
    );
    expect(swapped).not.toBe(code);
    await writeFile(file, swapped);
    changed = join(folder, 'registry.ts');
    return () => rm(folder, { recursive: true });
  });

  test('replaying a recorded history fails', async () => {
    const confirmed = histories.find(({ name }) => name === 'confirmed');
    await expect(replay(changed, confirmed?.history)).rejects.toThrow(/[Nn]ondeterminism/);
  });
});
