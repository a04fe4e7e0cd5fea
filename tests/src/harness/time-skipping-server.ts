import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyJars } from '@holdfast/local/obtain/maven';
import { findJava } from '@holdfast/local/servers/kafka-program';
import { repositoryRoot, testSite } from '@holdfast/local/site';
import { TestWorkflowEnvironment } from '@temporalio/testing';

const version = '1.35.0';

/**
 * Starts a Temporal server whose clock jumps over waits while a client waits for a workflow's result. It is the
 * test server of Temporal's Java SDK, whose jars Maven copies into the cache once: the native program the SDK
 * would fetch is a download that closed networks do not allow.
 * @throws when there is no Java or no Maven
 */
export async function startTimeSkippingServer(): Promise<TestWorkflowEnvironment> {
  const site = testSite(Number(process.env.TEST_SLOT ?? 1));
  const java = await findJava();
  const jars = join(site.cacheDir, `temporal-test-server-${version}`);
  if (!existsSync(jars)) {
    await copyJars(join(repositoryRoot, 'infra/temporal/test-server/pom.xml'), jars, site, () => {});
  }
  // The SDK starts and stops the server itself when it is given a program to run.
  const program = join(site.runDir, 'temporal-test-server');
  await writeFile(
    program,
    `#!/bin/sh\nexec "${java}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '${jars}/*' io.temporal.testserver.TestServer "$@"\n`,
  );
  await chmod(program, 0o755);
  // The SDK gives the server five seconds, which a busy machine does not always keep.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path: program } },
      });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
