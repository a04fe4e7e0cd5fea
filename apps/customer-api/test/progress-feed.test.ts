import type { BookingProgress } from '@holdfast/contracts/http/booking-progress';
import { progressExample } from '@holdfast/contracts/http/examples';
import { expect, test, vi } from 'vitest';
import { openProgressFeed, type Standing } from '../src/progress/progress-feed.ts';

const progress = progressExample as BookingProgress;

/** A feed of one booking, whose changes are told by `change`. */
function open() {
  const standing: { now: Standing | undefined } = { now: { progress, ended: false } };
  const read = vi.fn(async () => standing.now);
  let wake = () => {};
  const feed = openProgressFeed(
    {
      async waitFor(_, ask) {
        for (;;) {
          const changed = new Promise<void>((resolve) => {
            wake = resolve;
          });
          const answer = await ask();
          if (answer !== undefined) return answer;
          await changed;
        }
      },
    },
    read,
  );
  const watcher = () => ({ progress: vi.fn(), quiet: vi.fn(), end: vi.fn() });
  const change = (now?: Standing) => {
    standing.now = now;
    wake();
  };
  return { feed, read, watcher, change };
}

test('ten who watch one booking cost one round of reads, and who comes late hears at once', async () => {
  const { feed, read, watcher, change } = open();
  const early = Array.from({ length: 9 }, watcher);
  for (const each of early) feed.watch('bk_1', each);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  const late = watcher();
  feed.watch('bk_1', late);
  expect(late.progress).toHaveBeenCalledExactlyOnceWith(progress);
  expect(feed.size()).toBe(1);
  change({ progress: { ...progress, status: 'CONFIRMED' }, ended: true });
  await vi.waitFor(() => expect(late.end).toHaveBeenCalledExactlyOnceWith('ended'));
  expect(read).toHaveBeenCalledTimes(3);
  for (const each of [...early, late]) {
    expect(each.progress.mock.calls.map(([{ status }]) => status)).toEqual(['PENDING', 'CONFIRMED']);
    expect(each.end).toHaveBeenCalledOnce();
  }
  expect(feed.size()).toBe(0);
});

test('what has not changed is not told again', async () => {
  const { feed, read, watcher, change } = open();
  const only = watcher();
  feed.watch('bk_1', only);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  change({ progress: structuredClone(progress), ended: false });
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(3));
  expect(only.progress).toHaveBeenCalledOnce();
});

test('nobody watches, nothing is read', async () => {
  const { feed, read, watcher, change } = open();
  const stop = feed.watch('bk_1', watcher());
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  stop();
  change({ progress, ended: false });
  await vi.waitFor(() => expect(feed.size()).toBe(0));
  expect(read).toHaveBeenCalledTimes(2);
});

test('what cannot be read ends the watching, to be asked again', async () => {
  const { feed, read, watcher } = open();
  read.mockRejectedValue(new Error('no database'));
  const only = watcher();
  feed.watch('bk_1', only);
  await vi.waitFor(() => expect(only.end).toHaveBeenCalledExactlyOnceWith('again'));
  expect(feed.size()).toBe(0);
});
