import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Site } from '../site.ts';

/** Tells the person what is being done; called as often as there is news. */
export type Say = (text: string) => void;

interface Options {
  env?: Record<string, string>;
  cwd?: string;
}

/**
 * Runs a command that takes a while: its last output line is passed on, all of it goes to a log.
 * @throws an Error with the last output lines and the log's name when it fails
 */
export async function runCommand(
  site: Site,
  say: Say,
  command: string,
  args: string[],
  options: Options = {},
): Promise<void> {
  mkdirSync(site.logsDir, { recursive: true });
  const log = join(site.logsDir, `${command.split('/').at(-1)}.log`);
  const running = execa(command, args, {
    all: true,
    stdin: 'ignore',
    stdout: ['pipe', { file: log }],
    stderr: ['pipe', { file: log }],
    reject: false,
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(site.abort === undefined ? {} : { cancelSignal: site.abort }),
  });
  for await (const line of running.iterable({ from: 'all' })) {
    if (line.trim() !== '') say(line.trim());
  }
  const result = await running;
  if (!result.failed) return;
  const tail = result.all.trimEnd().split('\n').slice(-5).join('\n');
  throw new Error(`${command} ${args[0] ?? ''} failed (${log}):\n${tail || result.shortMessage}`);
}

/** The standard output and error of a short command, or undefined when it cannot be run. */
export async function readOutput(command: string, args: string[]): Promise<string | undefined> {
  const result = await execa(command, args, { all: true, reject: false, timeout: 15_000 });
  return result.failed ? undefined : result.all;
}

/** The first version number in what a program prints about itself, e.g. `17.0.15` → [17, 0, 15]. */
export function parseVersion(text: string | undefined): number[] | undefined {
  const found = text?.match(/(\d+)(?:\.(\d+))?(?:\.(\d+))?/);
  return found?.slice(1).map((part) => Number(part ?? 0));
}
