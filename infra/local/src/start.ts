import { apps } from './apps/app-list.ts';
import { showDemo } from './demo/show-demo.ts';
import { appEnvironment, appsToRun, type ServerAddresses } from './development/environment.ts';
import { loadKeys } from './development/keys.ts';
import { writePartnerKey } from './development/partner-key.ts';
import { prepareDatabases } from './development/prepare-databases.ts';
import { type Servers, serverSteps, stopServers } from './development/raise-servers.ts';
import { appSteps, endLeftoverApps, type RunningApp, stopApps } from './development/run-apps.ts';
import { forgetRunning, writeRunning } from './development/running.ts';
import { keepTokensFresh } from './development/token.ts';
import { buildPages } from './pages/build-pages.ts';
import { pageSets } from './pages/page-sets.ts';
import { onStop } from './processes/on-stop.ts';
import { takeRunLock } from './processes/run-lock.ts';
import { killProcessGroup } from './processes/stop-process.ts';
import { printAddresses, runningSystem } from './screen/addresses.ts';
import { runSteps, type Step } from './screen/steps.ts';
import { developmentSite, localDir } from './site.ts';

const startedAt = Date.now();
const abort = new AbortController();
const site = { ...developmentSite(), abort: abort.signal };
const servers: Servers = { running: {}, absent: [] };
const running: RunningApp[] = [];
/** The pages are built while the servers come up: both take the same few seconds. */
const pagesStep: Step = {
  title: 'Pages',
  run: async (say) => {
    await buildPages(site, say);
    return pageSets.map(({ title }) => title).join(', ');
  },
};
const tell = (text: string) => process.stdout.write(`${text}\n`);

let exitCode = 0;
let interrupted = false;
let stopping = false;
const lock = await waitForLock();
const stopRequested = new Promise<string>((resolve) => {
  onStop((reason) => {
    interrupted = true;
    abort.abort(new Error(`stopped (${reason})`));
    resolve(reason);
  }, killEverything);
});

try {
  await bringUp();
  tellOfEnds();
  tell('\nPress Ctrl-C to stop everything. The data is kept.');
  await stopRequested;
} catch (error) {
  if (!interrupted) {
    exitCode = 1;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}
await takeDown();
process.exit(exitCode);

async function bringUp(): Promise<void> {
  tell(`Holdfast. Data, logs and caches are in ${localDir()}.\n`);
  const keys = await loadKeys();
  await endLeftoverApps(apps, site);
  const steps = [...serverSteps(site, servers, { postgres: prepareDatabases }), pagesStep];
  await runSteps('Servers and pages', steps, giveUp);
  const chosen = appsToRun(process.env);
  const env = appEnvironment(addresses(), keys, process.env);
  await runSteps('Holdfast', appSteps(chosen, site, env, running, tell), giveUp);
  await keepTokensFresh(keys);
  writePartnerKey(keys);
  const system = runningSystem(site, servers, running);
  writeRunning(system);
  abort.signal.throwIfAborted();
  if (process.env.HOLDFAST_DEMO !== 'off') {
    await showDemo(system, tell).catch((error) => tell(`The demonstration did not finish: ${error.message}`));
  }
  abort.signal.throwIfAborted();
  printAddresses(system, servers, tell);
  tell(`\nUp after ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

/** A server is not started again by itself: why it ended is for a person to see. */
function tellOfEnds(): void {
  for (const { server, ended } of Object.values(servers.running)) {
    void ended?.then((how) => {
      if (stopping) return;
      tell(
        `${server.title} ended (${how}); its log is ${server.name}.log. Stop and start again to have it back.`,
      );
    });
  }
}

function giveUp(): void {
  abort.abort(new Error('given up, because another step failed'));
}

async function takeDown(): Promise<void> {
  stopping = true;
  tell('\nStopping …');
  const since = Date.now();
  forgetRunning();
  await stopApps(running);
  await stopServers(servers);
  lock.release();
  tell(
    `Stopped after ${((Date.now() - since) / 1000).toFixed(1)} s. The data is kept; npm start goes on with it.`,
  );
}

function killEverything(): void {
  for (const { watched } of running) killProcessGroup(watched.current.record);
  for (const { record } of Object.values(servers.running)) if (record) killProcessGroup(record);
  process.exit(130);
}

function addresses(): ServerAddresses {
  const { postgres, temporal, redis, kafka } = servers.running;
  if (!postgres || !temporal) throw new Error('PostgreSQL and Temporal must run.');
  return {
    POSTGRES_URL: postgres.address,
    TEMPORAL_ADDRESS: temporal.address,
    ...(redis ? { REDIS_URL: redis.address } : {}),
    ...(kafka ? { KAFKA_BROKERS: kafka.address } : {}),
  };
}

/** A run that is just stopping is waited for; one that goes on keeps its place. */
async function waitForLock(): Promise<{ release(): void }> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const taken = takeRunLock(site.runDir, 'npm start');
    if ('release' in taken) return taken;
    if (Date.now() > deadline) {
      process.stderr.write(
        `Holdfast already runs here (process ${taken.heldBy}).\n` +
          `Show the demonstration: npm run demo. Stop it: Ctrl-C in its terminal, or kill ${taken.heldBy}.\n`,
      );
      process.exit(1);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
