import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPidFile } from '../processes/pid-file.ts';
import { developmentSite } from '../site.ts';

/** The addresses of the running system, for `npm run demo` and whoever else wants to talk to it. */
export interface RunningSystem {
  customerApi: string;
  adminApi: string;
  supportApi: string;
  partnerApi: string;
  temporalUi?: string;
  mailSink?: string;
  sandboxPsp?: string;
  kafka?: string;
  redis?: string;
  postgres: string;
}

const file = join(developmentSite().runDir, 'addresses.json');

export function writeRunning(system: RunningSystem): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(system, null, 2), { mode: 0o600 });
}

export function forgetRunning(): void {
  rmSync(file, { force: true });
}

/** What runs, or undefined when `npm start` does not run or is not yet that far. */
export function readRunning(): RunningSystem | undefined {
  if (!readPidFile(join(developmentSite().runDir, 'owner.pid')) || !existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as RunningSystem;
}
