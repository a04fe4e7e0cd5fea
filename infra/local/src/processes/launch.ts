import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type PidRecord, writePidFile } from './pid-file.ts';

/** How a long-running program is started. */
export interface Launch {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Another user's ids, for programs that refuse to run as root. */
  uid?: number;
  gid?: number;
  /** What the program reads as its own name, where its behaviour depends on it. */
  argv0?: string;
}

export interface LaunchedProcess {
  record: PidRecord;
  /** Settles when the process ends: its exit code or signal. */
  ended: Promise<string>;
}

const logLimitBytes = 20 * 1024 * 1024;

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only us and we end things
 * in order; its output goes to the log file and its pid to the pid file.
 */
export function launch(how: Launch, logFile: string, pidFile: string, purpose: string): LaunchedProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile) && statSync(logFile).size > logLimitBytes) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a');
  const child = spawn(how.command, how.args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: how.env ?? process.env,
    ...(how.cwd === undefined ? {} : { cwd: how.cwd }),
    ...(how.uid === undefined ? {} : { uid: how.uid }),
    ...(how.gid === undefined ? {} : { gid: how.gid }),
    ...(how.argv0 === undefined ? {} : { argv0: how.argv0 }),
  });
  closeSync(log);
  const ended = whenEnded(child);
  if (child.pid === undefined) return { record: { pid: -1, startedAt: '', purpose }, ended };
  return { record: writePidFile(pidFile, child.pid, purpose), ended };
}

/** The last lines of a log, for an error message. */
export function lastLines(logFile: string, count: number): string {
  if (!existsSync(logFile)) return '';
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

function whenEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
