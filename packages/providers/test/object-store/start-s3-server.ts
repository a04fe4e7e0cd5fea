import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { S3StoreOptions } from '../../src/object-store/s3-store.ts';

const version = '1.8.0';
const cache = fileURLToPath(new URL(`../../../../.local/cache/versitygw-${version}`, import.meta.url));
const credentials = { accessKeyId: 'test-access', secretAccessKey: 'test-secret-0123456789' };
const run = promisify(execFile);

/** A running S3 server with one empty bucket; it checks signatures like the real one. */
export interface S3Server {
  readonly options: S3StoreOptions;
  stop(): Promise<void>;
}

/** Starts Versity's S3 gateway over a folder of its own, building it into the project's cache the first time (Go). */
export async function startS3Server(): Promise<S3Server> {
  const program = path.join(cache, 'versitygw');
  if (!existsSync(program)) {
    await mkdir(cache, { recursive: true });
    await run('go', ['install', `github.com/versity/versitygw/cmd/versitygw@v${version}`], {
      env: { ...process.env, GOBIN: cache },
    });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-s3-'));
  const [root, sidecar, bucket] = [path.join(folder, 'root'), path.join(folder, 'sidecar'), 'media'];
  await mkdir(path.join(root, bucket), { recursive: true });
  await mkdir(sidecar);
  const address = `127.0.0.1:${await findFreePort()}`;
  // Not every file system keeps the attributes it would put there.
  const child = spawn(program, ['--port', address, '--quiet', 'posix', '--sidecar', sidecar, root], {
    env: { ROOT_ACCESS_KEY: credentials.accessKeyId, ROOT_SECRET_KEY: credentials.secretAccessKey },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = `http://${address}`;
  for (let waited = 0; !(await answers(endpoint)); waited += 100) {
    if (waited > 20_000 || child.exitCode !== null) throw new Error('the S3 server does not answer.');
    await sleep(100);
  }
  return {
    options: { endpoint, region: 'us-east-1', bucket, credentials, forcePathStyle: true },
    async stop() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint);
    return true;
  } catch {
    return false;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
