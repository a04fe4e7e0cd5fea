import { expect, test } from 'vitest';
import { configFor } from '../src/config-for.ts';
import { ConfigurationError } from '../src/configuration-error.ts';
import { personalData } from '../src/personal-data.ts';

const read = (environment: Record<string, string>) => configFor({ personalData }, environment).personalData;
const key = Buffer.alloc(32, 7);
const PERSONAL_DATA_KEYS = `one:${key.toString('base64')}`;
const arn = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';

test('keys of the environment, of the key service, or both', () => {
  expect(read({ PERSONAL_DATA_KEYS })).toEqual({ keys: [{ name: 'one', key }], kms: undefined });
  expect(read({ PERSONAL_DATA_KMS_KEY: arn })).toEqual({
    keys: [],
    kms: { keys: [arn], endpoint: undefined, credentials: undefined },
  });
  const server = {
    PERSONAL_DATA_KMS_URL: 'http://127.0.0.1:5000',
    PERSONAL_DATA_KMS_ACCESS_KEY_ID: 'id',
    PERSONAL_DATA_KMS_SECRET_ACCESS_KEY: 'secret',
  };
  const another = arn.replace('1234abcd', 'abcd1234');
  expect(read({ PERSONAL_DATA_KEYS, PERSONAL_DATA_KMS_KEY: `${arn}, ${another}`, ...server })).toEqual({
    keys: [{ name: 'one', key }],
    kms: {
      keys: [arn, another],
      endpoint: server.PERSONAL_DATA_KMS_URL,
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    },
  });
});

test.each([
  {},
  { PERSONAL_DATA_KEYS: 'one:tooshort' },
  { PERSONAL_DATA_KEYS: `${PERSONAL_DATA_KEYS},` },
  { PERSONAL_DATA_KMS_KEY: 'alias/holdfast' },
  { PERSONAL_DATA_KMS_KEY: arn, PERSONAL_DATA_KMS_ACCESS_KEY_ID: 'id' },
  { PERSONAL_DATA_KMS_KEY: arn, PERSONAL_DATA_KMS_URL: 'kms' },
])('what leads to no key is refused: %j', (environment) => {
  expect(() => read(environment)).toThrow(ConfigurationError);
});
