import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

// A folder of its own, so that it does not meet a bench somebody runs at the same time.
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('measures every way and prints them side by side', { timeout: 300_000 }, async () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const flags = ['--temporal=sqlite', '--provider-millis=0', '--seconds=1', '--callers=2'];
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...flags], {
    env: {
      PATH: process.env.PATH,
      HOLDFAST_LOCAL_DIR: folder,
      BENCH_POSTGRES_URL: process.env.POSTGRES_URL,
      BENCH_TEMPORAL_ADDRESS: process.env.TEMPORAL_ADDRESS,
    },
  });
  expect(stdout).toMatch(/Machine: \d+ ×/);
  for (const way of ['(a) five steps', '(b) five Temporal', '(c) bookStay', '(d) POST /bookings']) {
    expect(stdout).toContain(way);
  }
  expect(stdout.match(/│ 2 callers /g)).toHaveLength(4);
  expect(stdout.match(/│ 1 caller /g)).toHaveLength(2);
  expect(stdout).toContain('10/s offered');
});
