import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type Say } from '../obtain/run-command.ts';
import type { Launch } from '../processes/launch.ts';
import type { Site } from '../site.ts';
import { downloadKafka, findJava, findKafka, kafkaFromMaven } from './kafka-program.ts';
import { probeTcp } from './probe-tcp.ts';
import type { Program, Server } from './server.ts';

const jvmOptions = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xmx384m',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
];

/** Kafka, one broker that is its own controller. Without it events wait in the outbox. */
export const kafka: Server = {
  name: 'kafka',
  title: 'Kafka',
  required: false,
  addressVariable: 'KAFKA_BROKERS',
  port: 'kafka',
  address: (site) => `127.0.0.1:${site.ports.kafka.number}`,
  find: findKafka,
  ways: [
    { title: 'official download', obtain: downloadKafka },
    { title: 'jars by Maven', obtain: kafkaFromMaven },
  ],
  prepare,
  probe: (address) => probeTcp(address.split(',')[0] ?? address),
  stopSignal: 'SIGTERM',
  readyWithinMs: 90_000,
  endWithinMs: 15_000,
};

async function prepare(program: Program, site: Site, say: Say): Promise<Launch> {
  const java = await findJava();
  const folder = join(site.dataDir, 'kafka');
  if (site.throwaway) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const properties = join(folder, 'server.properties');
  writeFileSync(properties, serverProperties(site, join(folder, 'log')));
  const base = [...jvmOptions, `-Dkafka.logs.dir=${site.logsDir}`, '-cp', join(program.path, '*')];
  if (!existsSync(join(folder, 'log', 'meta.properties'))) {
    say('formatting its storage');
    const cluster = randomBytes(16).toString('base64url');
    const format = ['kafka.tools.StorageTool', 'format', '--standalone', '-t', cluster, '-c', properties];
    await runCommand(site, () => {}, java, [...base, ...format]);
  }
  return { command: java, args: [...base, 'kafka.Kafka', properties] };
}

function serverProperties(site: Site, logDir: string): string {
  const { kafka: broker, kafkaController: controller } = site.ports;
  const settings: Record<string, string | number> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    listeners: `PLAINTEXT://127.0.0.1:${broker.number},CONTROLLER://127.0.0.1:${controller.number}`,
    'controller.listener.names': 'CONTROLLER',
    'controller.quorum.bootstrap.servers': `127.0.0.1:${controller.number}`,
    'log.dirs': logDir,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    'auto.create.topics.enable': 'false',
    'log.segment.bytes': 16 * 1024 * 1024,
    // A topic's index files are pre-allocated at this size; the default is 10 MB each.
    'log.index.size.max.bytes': 1024 * 1024,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `${lines.join('\n')}\n`;
}
