import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadRelease, fetchText } from '../obtain/download.ts';
import { findProgram } from '../obtain/find-program.ts';
import { copyJars } from '../obtain/maven.ts';
import { parseVersion, readOutput, type Say } from '../obtain/run-command.ts';
import { repositoryRoot, type Site } from '../site.ts';
import type { Program } from './server.ts';

const version = '4.1.1';
const release = `kafka_2.13-${version}`;

/** The jars of a Kafka on PATH, 4 or newer, or those in the cache. Kafka needs a JVM to be of use. */
export async function findKafka(site: Site): Promise<Program | undefined> {
  await findJava();
  const script = findProgram('kafka-server-start.sh') ?? findProgram('kafka-server-start');
  const beside = script && join(dirname(dirname(realpathSync(script))), 'libs');
  if (beside && majorOf(beside) >= 4) return { path: beside, version: 'Kafka', origin: beside };
  const folder = cacheFolder(site);
  return majorOf(folder) >= 4 ? asProgram(folder, 'cache') : undefined;
}

/** The archive of the Apache Software Foundation, checked against its own .sha512. */
export async function downloadKafka(site: Site, say: Say): Promise<Program> {
  const url = `https://archive.apache.org/dist/kafka/${version}/${release}.tgz`;
  const checksum = async () => {
    const page = await fetchText(`${url}.sha512`);
    const hexadecimal = page.slice(page.indexOf(':') + 1).replaceAll(/[^0-9A-Fa-f]/g, '');
    if (hexadecimal.length !== 128) throw new Error(`${url}.sha512 holds no checksum`);
    return hexadecimal;
  };
  const whole = join(site.cacheDir, release);
  await downloadRelease(site, say, { url, algorithm: 'sha512', checksum }, whole, 1);
  renameSync(join(whole, 'libs'), cacheFolder(site));
  rmSync(whole, { recursive: true, force: true });
  return asProgram(cacheFolder(site), 'downloaded');
}

/** The same jars from the Maven repository this machine's Maven uses. */
export async function kafkaFromMaven(site: Site, say: Say): Promise<Program> {
  const folder = cacheFolder(site);
  await copyJars(join(repositoryRoot, 'infra', 'kafka', 'pom.xml'), folder, site, say);
  return asProgram(folder, 'jars by Maven');
}

/** @throws when there is no JVM of version 17 or newer, which Kafka 4 needs */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const java = findProgram('java', home ? [join(home, 'bin')] : []);
  if (!java) throw new Error('no Java is installed (17 or newer is needed)');
  const [major = 0] = parseVersion(await readOutput(java, ['-version'])) ?? [];
  if (major < 17) throw new Error(`Java is ${major}, 17 or newer is needed`);
  return java;
}

function majorOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  const jar = readdirSync(folder).find((name) => /^kafka_2\.\d+-[\d.]+\.jar$/.test(name));
  return Number(jar?.match(/-(\d+)\./)?.[1] ?? 0);
}

function cacheFolder(site: Site): string {
  return join(site.cacheDir, `kafka-${version}`);
}

function asProgram(path: string, origin: string): Program {
  return { path, version: `Kafka ${version}`, origin };
}
