import { Type } from 'typebox';
import { section } from './section.ts';

const keyShape = /^[a-z0-9-]{1,32}:[A-Za-z0-9+/]{43}=$/;
// No alias: it may lead to another key tomorrow, and what was wrapped must find its own.
const arnShape = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;

/** The master keys that wrap the keys of people's data: of the environment, of AWS KMS, or both while one moves. */
export const personalData = section(
  Type.Object({
    PERSONAL_DATA_KEYS: Type.Optional(
      Type.String({
        description:
          'Master keys as name:base64 of 32 bytes, separated by commas, the one in use first. Lost, all sealed data is lost.',
        examples: ['2026-11:3q2+7wAA…='],
      }),
    ),
    PERSONAL_DATA_KMS_KEY: Type.Optional(
      Type.String({
        description:
          'Master keys of AWS KMS by their ARNs, separated by commas, the one in use first. With one, PERSONAL_DATA_KEYS only unwrap.',
        examples: ['arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
      }),
    ),
    PERSONAL_DATA_KMS_URL: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: "Address of a server that speaks AWS KMS; without it that of the key's region.",
      }),
    ),
    PERSONAL_DATA_KMS_ACCESS_KEY_ID: Type.Optional(
      Type.String({
        description:
          "The key service's access key; without it the SDK looks for one, such as the machine's role.",
      }),
    ),
    PERSONAL_DATA_KMS_SECRET_ACCESS_KEY: Type.Optional(
      Type.String({ description: 'The secret of the access key.' }),
    ),
  }),
  (values, problem) => {
    const texts = list(values.PERSONAL_DATA_KEYS);
    if (!texts.every((text) => keyShape.test(text))) {
      return problem(
        'PERSONAL_DATA_KEYS',
        'is not a list of name:key. Make a key with: openssl rand -base64 32',
      );
    }
    const arns = list(values.PERSONAL_DATA_KMS_KEY);
    if (!arns.every((arn) => arnShape.test(arn))) {
      return problem('PERSONAL_DATA_KMS_KEY', 'is not a list of ARNs of keys; an alias will not do.');
    }
    if (texts.length + arns.length === 0) {
      return problem(
        'PERSONAL_DATA_KEYS',
        'is not set, nor is PERSONAL_DATA_KMS_KEY. `npm start` sets it for you.',
      );
    }
    const {
      PERSONAL_DATA_KMS_ACCESS_KEY_ID: accessKeyId,
      PERSONAL_DATA_KMS_SECRET_ACCESS_KEY: secretAccessKey,
    } = values;
    if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
      return problem(
        'PERSONAL_DATA_KMS_SECRET_ACCESS_KEY',
        'and PERSONAL_DATA_KMS_ACCESS_KEY_ID go together.',
      );
    }
    const credentials =
      accessKeyId === undefined || secretAccessKey === undefined
        ? undefined
        : { accessKeyId, secretAccessKey };
    return {
      keys: texts.map((text) => {
        const [name = '', key = ''] = text.split(':');
        return { name, key: Buffer.from(key, 'base64') };
      }),
      kms:
        arns.length === 0 ? undefined : { keys: arns, endpoint: values.PERSONAL_DATA_KMS_URL, credentials },
    };
  },
);

function list(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim());
}
