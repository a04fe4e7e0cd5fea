import { Type } from 'typebox';
import { section } from './section.ts';

/** Where partners may have events sent: https at public addresses, unless this is development. */
export const webhookAddresses = section(
  Type.Object({
    WEBHOOKS_ALLOW_PRIVATE: Type.Optional(
      Type.Boolean({
        description:
          'Development only: partners may have events sent to this machine and its network, and over plain HTTP.',
        examples: [false],
      }),
    ),
  }),
  (values) => ({ allowPrivate: values.WEBHOOKS_ALLOW_PRIVATE ?? false }),
);
