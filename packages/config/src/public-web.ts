import { Type } from 'typebox';
import { section } from './section.ts';

/** Where guests find the web app, for links in messages. */
export const publicWeb = section(
  Type.Object({
    PUBLIC_WEB_URL: Type.Optional(
      Type.String({
        pattern: '^https?://[^\\s]+[^\\s/]$',
        description: 'Address of the web app as guests see it, without a slash at the end.',
        examples: ['http://127.0.0.1:3000'],
      }),
    ),
  }),
  (values) => ({ url: values.PUBLIC_WEB_URL ?? 'http://127.0.0.1:3000' }),
);
