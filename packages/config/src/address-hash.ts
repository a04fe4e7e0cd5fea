import { Type } from 'typebox';
import { section } from './section.ts';

/** What addresses are hashed with where one is to be found again without being kept (decision D27). */
export const addressHash = section(
  Type.Object({
    ADDRESS_HASH_KEY: Type.String({
      minLength: 32,
      description:
        'Secret by which e-mail addresses are hashed; with another one, returned addresses are forgotten.',
    }),
  }),
  (values) => ({ key: values.ADDRESS_HASH_KEY }),
);
