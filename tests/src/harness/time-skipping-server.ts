import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyJars } from '@holdfast/local/obtain/maven';
import { lastLines, launch } from '@holdfast/local/processes/launch';
import { findFreePort } from '@holdfast/local/processes/port';
import { stopProcess } from '@holdfast/local/processes/stop-process';
import { findJava } from '@holdfast/local/servers/kafka-program';
import { probeTcp } from '@holdfast/local/servers/probe-tcp';
import { repositoryRoot, testSite } from '@holdfast/local/site';

const version = '1.35.0';

/** A Temporal server whose clock jumps over waits while a client waits for a workflow's result. */
export interface TimeSkippingServer {
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts the time-skipping test server of Temporal's Java SDK, whose jars Maven copies into the cache
 * once: the SDK's own way is a download that closed networks do not allow.
 * @throws when there is no Java or no Maven
 */
export async function startTimeSkippingServer(): Promise<TimeSkippingServer> {
  const site = testSite(Number(process.env.TEST_SLOT ?? 1));
  const java = await findJava();
  const jars = join(site.cacheDir, `temporal-test-server-${version}`);
  if (!existsSync(jars)) {
    await copyJars(join(repositoryRoot, 'infra/temporal/test-server/pom.xml'), jars, site, () => {});
  }
  const port = await findFreePort();
  const address = `127.0.0.1:${port}`;
  const name = `temporal-test-server-${port}`;
  const log = join(site.logsDir, `${name}.log`);
  const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', join(jars, '*')];
  const server = launch(
    { command: java, args: [...args, 'io.temporal.testserver.TestServer', String(port)] },
    log,
    join(site.runDir, `${name}.pid`),
    address,
  );
  for (let attempt = 0; ; attempt += 1) {
    try {
      await probeTcp(address);
      break;
    } catch (error) {
      if (attempt > 300)
        throw new Error(`The test server did not start: ${lastLines(log, 10)}`, { cause: error });
      await sleep(100);
    }
  }
  return { address, stop: () => stopProcess(server.record, 'SIGTERM', 5000) };
}
