import { Type } from 'typebox';
import { section } from './section.ts';

const shape = /^[a-z0-9-]{1,32}:[A-Za-z0-9+/]{43}=$/;

/** The master keys that wrap the keys of people's data; the first wraps, all unwrap. */
export const personalData = section(
  Type.Object({
    PERSONAL_DATA_KEYS: Type.String({
      minLength: 1,
      description:
        'Master keys as name:base64 of 32 bytes, separated by commas, the one in use first. Lost, all sealed data is lost.',
      examples: ['2026-11:3q2+7wAA…='],
    }),
  }),
  (values, problem) => {
    const texts = values.PERSONAL_DATA_KEYS.split(',').map((text) => text.trim());
    if (!texts.every((text) => shape.test(text))) {
      return problem(
        'PERSONAL_DATA_KEYS',
        'is not a list of name:key. Make a key with: openssl rand -base64 32',
      );
    }
    const keys = texts.map((text) => {
      const [name = '', key = ''] = text.split(':');
      return { name, key: Buffer.from(key, 'base64') };
    });
    return { keys: keys as [(typeof keys)[number], ...typeof keys] };
  },
);
