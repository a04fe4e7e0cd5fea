import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, without a trailing slash. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** Where one set of servers lives: its folders and its ports. Two sites never share either. */
export interface Site {
  /** Appears in folders outside the clone. */
  name: 'development' | 'test' | 'bench';
  cacheDir: string;
  dataDir: string;
  logsDir: string;
  /** Pid files; what a killed run left behind is found here. */
  runDir: string;
  ports: Record<PortName, Port>;
  /** Durability off: for test data that is thrown away. */
  throwaway: boolean;
  /** The environment the addresses of already running servers are read from. */
  env: NodeJS.ProcessEnv;
  /** Ends whatever is being obtained or waited for. */
  abort?: AbortSignal;
}

export type PortName = 'postgres' | 'temporal' | 'temporalUi' | 'redis' | 'kafka' | 'kafkaController';

/** A port with the environment variable that moves it, so that an error can name it. */
export interface Port {
  number: number;
  variable: string;
}

const developmentPorts = {
  postgres: ['POSTGRES_PORT', 15432],
  temporal: ['TEMPORAL_PORT', 17233],
  temporalUi: ['TEMPORAL_UI_PORT', 18233],
  redis: ['REDIS_PORT', 16379],
  kafka: ['KAFKA_PORT', 19092],
  kafkaController: ['KAFKA_CONTROLLER_PORT', 19093],
} as const satisfies Record<PortName, readonly [string, number]>;

const testPorts = {
  postgres: ['TEST_POSTGRES_PORT', 25432],
  temporal: ['TEST_TEMPORAL_PORT', 27233],
  temporalUi: ['TEST_TEMPORAL_UI_PORT', 28233],
  redis: ['TEST_REDIS_PORT', 26379],
  kafka: ['TEST_KAFKA_PORT', 29092],
  kafkaController: ['TEST_KAFKA_CONTROLLER_PORT', 29093],
} as const satisfies Record<PortName, readonly [string, number]>;

// Below the range from which the system gives out ports of outgoing connections.
const benchPorts = {
  postgres: ['BENCH_POSTGRES_PORT', 12432],
  temporal: ['BENCH_TEMPORAL_PORT', 12233],
  temporalUi: ['BENCH_TEMPORAL_UI_PORT', 12833],
  redis: ['BENCH_REDIS_PORT', 12379],
  kafka: ['BENCH_KAFKA_PORT', 12092],
  kafkaController: ['BENCH_KAFKA_CONTROLLER_PORT', 12093],
} as const satisfies Record<PortName, readonly [string, number]>;

/** The site of `npm start`: data is kept in `.local/data`. */
export function developmentSite(env: NodeJS.ProcessEnv = process.env): Site {
  const home = localDir(env);
  return {
    name: 'development',
    cacheDir: join(home, 'cache'),
    dataDir: join(home, 'data'),
    logsDir: join(home, 'logs'),
    runDir: join(home, 'run'),
    ports: readPorts(developmentPorts, env),
    throwaway: false,
    env,
  };
}

/**
 * The site of one test run: everything below `.local/test`, made anew by each run. Runs at the same
 * time take different slots, so that they share neither folders nor ports. Servers that already run
 * are given by TEST_POSTGRES_URL and the like, so that tests never touch what POSTGRES_URL names.
 */
export function testSite(slot = 1, env: NodeJS.ProcessEnv = process.env): Site {
  const home = localDir(env);
  const folder = join(home, slot === 1 ? 'test' : `test-${slot}`);
  const ports = readPorts(testPorts, env);
  for (const port of Object.values(ports)) port.number += (slot - 1) * 100;
  const given = (name: string) => env[`TEST_${name}`];
  return {
    name: 'test',
    cacheDir: join(home, 'cache'),
    dataDir: join(folder, 'data'),
    logsDir: join(folder, 'logs'),
    runDir: join(folder, 'run'),
    ports,
    throwaway: true,
    env: {
      POSTGRES_URL: given('POSTGRES_URL'),
      TEMPORAL_ADDRESS: given('TEMPORAL_ADDRESS'),
      REDIS_URL: given('REDIS_URL'),
      KAFKA_BROKERS: given('KAFKA_BROKERS'),
    },
  };
}

/**
 * The site of `npm run bench`: below `.local/bench`, as durable as production. Servers that already run are given by
 * BENCH_POSTGRES_URL and the like.
 */
export function benchSite(env: NodeJS.ProcessEnv = process.env): Site {
  const home = localDir(env);
  const folder = join(home, 'bench');
  return {
    name: 'bench',
    cacheDir: join(home, 'cache'),
    dataDir: join(folder, 'data'),
    logsDir: join(folder, 'logs'),
    runDir: join(folder, 'run'),
    ports: readPorts(benchPorts, env),
    throwaway: false,
    env: {
      POSTGRES_URL: env.BENCH_POSTGRES_URL,
      TEMPORAL_ADDRESS: env.BENCH_TEMPORAL_ADDRESS,
      REDIS_URL: env.BENCH_REDIS_URL,
    },
  };
}

/** The git-ignored folder for everything a run makes; HOLDFAST_LOCAL_DIR moves it. */
export function localDir(env: NodeJS.ProcessEnv = process.env): string {
  return env.HOLDFAST_LOCAL_DIR ?? join(repositoryRoot, '.local');
}

/** A name for this clone that is unique on the machine and still readable. */
export function cloneName(): string {
  const hash = createHash('sha256').update(repositoryRoot).digest('hex').slice(0, 8);
  return `${repositoryRoot.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '')}-${hash}`;
}

function readPorts(
  table: Record<PortName, readonly [string, number]>,
  env: NodeJS.ProcessEnv,
): Record<PortName, Port> {
  const entries = Object.entries(table).map(([name, [variable, standard]]) => {
    const text = env[variable];
    const number = text === undefined || text === '' ? standard : Number(text);
    if (!Number.isInteger(number) || number < 1 || number > 65_535) {
      throw new Error(`${variable} must be a port number, it is "${text}".`);
    }
    return [name, { number, variable }];
  });
  return Object.fromEntries(entries) as Record<PortName, Port>;
}
