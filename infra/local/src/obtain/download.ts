import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Site } from '../site.ts';
import { runCommand, type Say } from './run-command.ts';

/** A tarball of an official release and the checksum its makers published. */
export interface Release {
  url: string;
  algorithm: 'sha256' | 'sha512';
  /** Hexadecimal, or how to read it from the release's own checksum page. */
  checksum: string | (() => Promise<string>);
}

const connectTimeoutMs = 3000;

/**
 * Downloads a release, checks it and unpacks it into `target`, all or nothing.
 * @throws within seconds when the network is closed, and when the checksum differs
 */
export async function downloadRelease(
  site: Site,
  say: Say,
  release: Release,
  target: string,
  stripFolders: number,
): Promise<void> {
  const host = new URL(release.url).hostname;
  await requireReachable(host);
  const checksum = typeof release.checksum === 'string' ? release.checksum : await release.checksum();
  mkdirSync(site.cacheDir, { recursive: true });
  const archive = join(site.cacheDir, `download-${process.pid}-${host}.tgz`);
  const folder = `${target}.partial`;
  try {
    await fetchTo(archive, release.url, site, say);
    const actual = await hashOf(archive, release.algorithm);
    if (actual !== checksum.toLowerCase()) {
      throw new Error(`${release.url}: the checksum is ${actual}, it should be ${checksum}.`);
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await runCommand(site, say, 'tar', ['-xzf', archive, '-C', folder, `--strip-components=${stripFolders}`]);
    renameSync(folder, target);
  } finally {
    rmSync(archive, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a short text such as a checksum page. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

async function fetchTo(file: string, url: string, site: Site, say: Say): Promise<void> {
  const stop = AbortSignal.any([
    AbortSignal.timeout(10 * 60_000),
    ...(site.abort === undefined ? [] : [site.abort]),
  ]);
  const response = await fetch(url, { signal: stop });
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  const total = Number(response.headers.get('content-length') ?? 0);
  let received = 0;
  const body = Readable.fromWeb(response.body);
  body.on('data', (chunk: Buffer) => {
    received += chunk.length;
    say(`downloading, ${megabytes(received)}${total > 0 ? ` of ${megabytes(total)}` : ''} MB`);
  });
  await pipeline(body, createWriteStream(file), { signal: stop });
}

async function hashOf(file: string, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** fetch has no connect time-out of its own, and a closed network must not cost minutes. */
function requireReachable(host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: 443, timeout: connectTimeoutMs });
    const timer = setTimeout(() => socket.destroy(new Error('no answer')), connectTimeoutMs);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.destroy();
      resolve();
    });
    socket.once('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`${host} cannot be reached (${error.message})`));
    });
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
