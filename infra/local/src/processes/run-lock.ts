import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readPidFile, writePidFile } from './pid-file.ts';

/**
 * Takes a folder for this process, or tells which living process has it.
 * The lock of a killed process is stale and taken over.
 */
export function takeRunLock(runDir: string, purpose: string): { release(): void } | { heldBy: number } {
  const file = join(runDir, 'owner.pid');
  const owner = readPidFile(file);
  if (owner && owner.pid !== process.pid) return { heldBy: owner.pid };
  writePidFile(file, process.pid, purpose);
  return { release: () => rmSync(file, { force: true }) };
}
