import { expect, test } from 'vitest';
import { configFor } from '../src/config-for.ts';
import { ConfigurationError } from '../src/configuration-error.ts';
import { objectStore } from '../src/object-store.ts';

const read = (environment: Record<string, string>) => configFor({ objectStore }, environment).objectStore;
const bucket = { OBJECT_STORE_URL: 'http://127.0.0.1:9000', OBJECT_STORE_BUCKET: 'media' };

test('without an address photos are kept in a folder', () => {
  expect(read({})).toEqual({ folder: expect.stringMatching(/\.local\/data\/media$/) });
  expect(read({ OBJECT_STORE_FOLDER: '/srv/media' })).toEqual({ folder: '/srv/media' });
});

test('with one, in a bucket', () => {
  const keys = { OBJECT_STORE_ACCESS_KEY_ID: 'id', OBJECT_STORE_SECRET_ACCESS_KEY: 'secret' };
  expect(read({ ...bucket, ...keys, OBJECT_STORE_PATH_STYLE: 'false' })).toEqual({
    endpoint: bucket.OBJECT_STORE_URL,
    region: 'us-east-1',
    bucket: 'media',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    forcePathStyle: false,
  });
  expect(read(bucket)).toMatchObject({ credentials: undefined, forcePathStyle: true });
});

test.each([
  { OBJECT_STORE_URL: bucket.OBJECT_STORE_URL },
  { ...bucket, OBJECT_STORE_ACCESS_KEY_ID: 'id' },
  { ...bucket, OBJECT_STORE_PATH_STYLE: 'perhaps' },
])('half a bucket is refused: %j', (environment) => {
  expect(() => read(environment)).toThrow(ConfigurationError);
});
