import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ObjectStore } from '../../src/object-store/object-store.ts';
import { openObjectStore } from '../../src/object-store/open-object-store.ts';
import { openS3Store } from '../../src/object-store/s3-store.ts';
import { type S3Server, startS3Server } from './start-s3-server.ts';
import { testStore } from './store-contract.ts';

let server: S3Server;
let store: ObjectStore;

beforeAll(async () => {
  server = await startS3Server();
  store = openObjectStore(server.options);
}, 300_000);
afterAll(async () => {
  store.close();
  await server.stop();
});

testStore(() => store);

test('a wrong secret and a bucket that does not exist are told apart', async () => {
  const credentials = { accessKeyId: 'test-access', secretAccessKey: 'wrong' };
  const stranger = openS3Store({ ...server.options, credentials });
  await expect(stranger.get('a/b.webp')).rejects.toMatchObject({ failure: { kind: 'unauthorized' } });
  stranger.close();
  const lost = openS3Store({ ...server.options, bucket: 'elsewhere' });
  await expect(lost.put('a/b.webp', new Uint8Array([1]), 'image/webp')).rejects.toMatchObject({
    failure: { kind: 'invalid_request', code: 'NoSuchBucket' },
  });
  lost.close();
});

test('nobody at the address: not sent', async () => {
  const away = openS3Store({ ...server.options, endpoint: 'http://127.0.0.1:1' });
  await expect(away.get('a/b.webp')).rejects.toMatchObject({ failure: { kind: 'not_sent' } });
  away.close();
});

test('a server that never answers is given up, and one that stops in the middle too', async () => {
  const silent = createServer((request, response) => {
    if (request.url?.includes('stops')) response.writeHead(200, { 'content-length': '100' }).write('half');
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const slow = openS3Store({ ...server.options, endpoint, timeoutMillis: 300 });
  const failure = { kind: 'ambiguous' };
  await expect(slow.get('a/silent.webp')).rejects.toMatchObject({ failure });
  await expect(slow.get('a/stops.webp')).rejects.toMatchObject({ failure });
  slow.close();
  silent.closeAllConnections();
  silent.close();
}, 10_000);
