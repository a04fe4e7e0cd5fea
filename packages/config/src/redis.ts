import { Type } from 'typebox';
import { section } from './section.ts';

/** Redis, if there is one: `url` is undefined without it, nothing is cached and limits stay in the process. */
export const redis = section(
  Type.Object({
    REDIS_URL: Type.Optional(
      Type.String({
        pattern: '^rediss?://',
        description: "Redis' address; without it nothing is cached and limits stay in the process.",
        examples: ['redis://127.0.0.1:6379'],
      }),
    ),
  }),
  (values) => ({ url: values.REDIS_URL }),
);
