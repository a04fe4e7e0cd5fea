import { Type } from 'typebox';
import { section } from './section.ts';

/** Where support is told of what needs a person. */
export const supportContact = section(
  Type.Object({
    SUPPORT_EMAIL: Type.Optional(
      Type.String({
        pattern: '^[^@\\s]+@[^@\\s]+$',
        description: 'Where support is written to; without it, nobody is.',
        examples: ['support@holdfast.example'],
      }),
    ),
  }),
  (values) => ({ email: values.SUPPORT_EMAIL }),
);
