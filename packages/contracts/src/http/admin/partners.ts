import { languages } from '@holdfast/domain/languages';
import { partnerScopes } from '@holdfast/domain/partner-scopes';
import { Type } from 'typebox';
import { EmailField } from '../auth.ts';
import { InstantField, oneLine } from '../fields.ts';
import { PageOf } from '../support/fields.ts';

const perMinute = (what: string, example: number) =>
  Type.Integer({
    minimum: 1,
    maximum: 1_000_000,
    description: `${what} per minute, by contract.`,
    examples: [example],
  });

const account = {
  name: Type.String({ pattern: oneLine, maxLength: 120, examples: ['Sample Travel'] }),
  contactEmail: EmailField,
  language: Type.Optional(Type.Enum([...languages], { default: 'en' })),
  requestsPerMinute: perMinute('Requests', 600),
  bookingsPerMinute: perMinute('Booking writes', 60),
};
const accountExample = {
  name: 'Sample Travel',
  contactEmail: 'api@travel.example',
  requestsPerMinute: 600,
  bookingsPerMinute: 60,
};

const keyExample = {
  id: '3f1c9a0be2d47586',
  livemode: false,
  name: 'Staging',
  scopes: ['search:read', 'bookings:read', 'bookings:write'],
  createdAt: '2027-03-01T12:00:00.000Z',
};
const key = {
  id: Type.String({ description: 'The public part of the key.' }),
  livemode: Type.Boolean(),
  name: Type.String(),
  scopes: Type.Array(Type.Enum([...partnerScopes])),
  createdAt: InstantField('When it was made.'),
};
const KeySchema = Type.Object(
  {
    ...key,
    lastUsedAt: Type.Optional(InstantField('When it was used last, to the minute.')),
    revokedAt: Type.Optional(InstantField('Since when it is good no more.')),
  },
  { additionalProperties: false, examples: [keyExample] },
);

const partnerExample = {
  id: 'ptn_8s04bjq1v2979shn9sjbatssn8',
  ...accountExample,
  language: 'en',
  status: 'ACTIVE',
  keys: [keyExample],
  createdAt: '2027-03-01T12:00:00.000Z',
};

/** A partner's account with its keys. */
export const PartnerSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    contactEmail: Type.String({ description: 'Who is told when a webhook endpoint fails.' }),
    language: Type.String(),
    requestsPerMinute: account.requestsPerMinute,
    bookingsPerMinute: account.bookingsPerMinute,
    status: Type.Enum(['ACTIVE', 'SUSPENDED']),
    keys: Type.Array(KeySchema, {
      description: 'Oldest first; of secrets nothing is kept that could be shown.',
    }),
    createdAt: InstantField('When it was opened.'),
  },
  { title: 'Partner', additionalProperties: false, examples: [partnerExample] },
);

/** Partners, newest first. */
export const PartnersPageSchema = PageOf(PartnerSchema, partnerExample);

/** A partner to open an account for. */
export const OpenPartnerSchema = Type.Object(account, {
  title: 'OpenPartner',
  additionalProperties: false,
  examples: [accountExample],
});

/** What may be changed of a partner's account. */
export const ChangePartnerSchema = Type.Partial(
  Type.Object({ ...account, status: Type.Enum(['ACTIVE', 'SUSPENDED']) }),
  {
    title: 'ChangePartner',
    additionalProperties: false,
    minProperties: 1,
    examples: [{ requestsPerMinute: 1_200 }],
  },
);

/** A key to make. */
export const MakeKeySchema = Type.Object(
  {
    name: Type.String({
      pattern: oneLine,
      maxLength: 80,
      description: 'What it is for.',
      examples: ['Staging'],
    }),
    livemode: Type.Boolean({
      description: 'False for test bookings against the sandbox.',
      examples: [false],
    }),
    scopes: Type.Array(Type.Enum([...partnerScopes]), {
      minItems: 1,
      maxItems: partnerScopes.length,
      uniqueItems: true,
      examples: [keyExample.scopes],
    }),
  },
  {
    title: 'MakeKey',
    additionalProperties: false,
    examples: [{ name: 'Staging', livemode: false, scopes: keyExample.scopes }],
  },
);

/** A key, shown this once. */
export const MadeKeySchema = Type.Object(
  { ...key, key: Type.String({ description: 'The whole key. It is not shown again.' }) },
  {
    title: 'MadeKey',
    additionalProperties: false,
    examples: [{ ...keyExample, key: 'sk_test_3f1c9a0be2d47586_<43 characters>_<checksum>' }],
  },
);
