import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, type PidRecord } from './pid-file.ts';

/**
 * Asks a process to end and waits for it; after `graceMs` it and its group are killed.
 * Works for processes of an earlier run too, which are not our children.
 */
export async function stopProcess(record: PidRecord, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (!isSameProcess(record)) return;
  send(record.pid, signal);
  const deadline = Date.now() + graceMs;
  while (Date.now() < deadline) {
    if (!isSameProcess(record)) return;
    await sleep(25);
  }
  killProcessGroup(record);
  while (isSameProcess(record)) await sleep(25);
}

/** Ends a process and everything it started, at once. */
export function killProcessGroup(record: PidRecord): void {
  if (!isSameProcess(record)) return;
  send(-record.pid, 'SIGKILL');
  send(record.pid, 'SIGKILL');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
