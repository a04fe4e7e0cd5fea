import { repositoryRoot } from '@holdfast/local/site';
import { execa } from 'execa';
import type { Outcome, Part } from './outcome.ts';

/** A command that is one test: it passes when it exits with 0; its output is shown when it does not. */
export function check(name: string, again: string, command: string, args: string[]): Part {
  return {
    name,
    again,
    run: async (): Promise<Outcome> => {
      const result = await execa(command, args, {
        cwd: repositoryRoot,
        preferLocal: true,
        localDir: repositoryRoot,
        all: true,
        reject: false,
        stdin: 'ignore',
        env: { TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      });
      if (!result.failed) return { passed: 1, failed: 0, skipped: 0 };
      process.stdout.write(`${result.all || result.shortMessage}\n`);
      return { passed: 0, failed: 1, skipped: 0 };
    },
  };
}
