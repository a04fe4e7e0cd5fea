import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a pid file remembers; `startedAt` tells a process from a later one that got its number. */
export interface PidRecord {
  pid: number;
  startedAt: string;
  /** What the process was started for, e.g. its address: another one is not reused. */
  purpose: string;
}

/** Remembers a running process. */
export function writePidFile(file: string, pid: number, purpose: string): PidRecord {
  const record = { pid, startedAt: processStart(pid) ?? '', purpose };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(record));
  return record;
}

/** The remembered process if it still runs; a stale or unreadable file is removed. */
export function readPidFile(file: string): PidRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as PidRecord;
    if (isSameProcess(record)) return record;
  } catch {
    // A file cut short by a crash tells nothing; it is removed like any stale one.
  }
  rmSync(file, { force: true });
  return undefined;
}

/** Whether the process is the remembered one and still alive (a zombie is not). */
export function isSameProcess(record: PidRecord): boolean {
  const start = processStart(record.pid);
  return start !== undefined && (record.startedAt === '' || start === record.startedAt);
}

/** When a process started, in a form only good for comparing; undefined when it does not run. */
function processStart(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
