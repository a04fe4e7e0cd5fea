import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrateAll } from '@holdfast/database/migrate-all';
import { loadKeys } from '@holdfast/local/development/keys';
import { readPidFile } from '@holdfast/local/processes/pid-file';
import { takeRunLock } from '@holdfast/local/processes/run-lock';
import { killProcessGroup } from '@holdfast/local/processes/stop-process';
import { allServers } from '@holdfast/local/servers/all-servers';
import { type RunningServer, raiseServer } from '@holdfast/local/servers/raise-server';
import { type Site, testSite } from '@holdfast/local/site';
import { seedSample } from '@holdfast/sample/seed-sample';

const slots = [1, 2, 3, 4];
/** Enough for every test, and loaded in a fraction of the time that a year takes. */
const sampleDays = 120;

/**
 * Starts one set of servers for a whole test run, with databases migrated and the sample loaded, and
 * puts their addresses into the environment that test files inherit.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const { site, slot, release } = takeSlot();
  endLeftovers(site);
  const started: RunningServer[] = [];
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop()));
    release();
  };
  try {
    await Promise.all(
      Object.values(allServers).map(async (server) => {
        try {
          const running = await raiseServer(server, site, () => {});
          started.push(running);
          process.env[server.addressVariable] = running.address;
        } catch (error) {
          if (server.required) throw error;
          delete process.env[server.addressVariable];
          console.warn(`Tests that need ${server.title} are skipped: ${String(error)}`);
        }
      }),
    );
    process.env.TEST_SLOT = String(slot);
    await migrateAll(addressOf('POSTGRES_URL'));
    const { addressHashKey } = await loadKeys();
    await seedSample(addressOf('POSTGRES_URL'), { horizonDays: sampleDays, addressHashKey });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** A run that was killed leaves its apps behind, and they would take this run's sagas and mails. */
function endLeftovers({ runDir }: Site): void {
  const names = readdirSync(runDir).filter((name) => name.endsWith('.pid'));
  for (const record of names.map((name) => readPidFile(join(runDir, name)))) {
    if (record !== undefined && record.pid !== process.pid) killProcessGroup(record);
  }
}

/** Two runs at once, in two terminals, get a slot each. */
function takeSlot(): { site: Site; slot: number; release(): void } {
  for (const slot of slots) {
    const site = testSite(slot);
    const lock = takeRunLock(site.runDir, 'test run');
    if ('release' in lock) return { site, slot, release: lock.release };
  }
  throw new Error(`${slots.length} test runs are going on at once; wait for one to end.`);
}

function addressOf(variable: string): string {
  const address = process.env[variable];
  if (!address) throw new Error(`${variable} is not set.`);
  return address;
}
