import { languages } from '@holdfast/domain/languages';
import { roles } from '@holdfast/domain/roles';
import { type Static, Type } from 'typebox';
import { IdField, InstantField, oneLine } from './fields.ts';

const closed = { additionalProperties: false } as const;

/** An e-mail address; upper and lower case are the same one. */
export const EmailField = Type.String({
  pattern: '^[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}$',
  maxLength: 254,
  examples: ['ada@example.com'],
});

// Length is what counts (NIST SP 800-63B); any characters may be in it.
const NewPasswordField = Type.String({
  minLength: 8,
  maxLength: 128,
  description: 'At least 8 characters of any kind; the most common passwords are refused.',
  examples: ['a harbour at dawn'],
});
const PasswordField = Type.String({ minLength: 1, maxLength: 128, examples: ['a harbour at dawn'] });
const CodeField = Type.String({
  pattern: '^\\d{6}$',
  description: 'What the authenticator app shows; each is good once.',
  examples: ['492039'],
});
// In place of a code, for who does not have the app at hand.
const AnyCodeField = Type.String({
  pattern: '^(\\d{6}|[0-9A-Za-z]{4}(-?[0-9A-Za-z]{4}){3})$',
  description: 'What the authenticator app shows, or one of the recovery codes; each is good once.',
  examples: ['492039', '7k2m-9xqd-4w0p-h3tz'],
});
const MailedTokenField = Type.String({
  pattern: '^[A-Za-z0-9_-]{43}$',
  description: 'The token in the link that was mailed.',
  examples: ['q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM'],
});
const LanguageField = Type.Enum([...languages], { description: 'What we write to you in.' });
const FullNameField = Type.String({ pattern: oneLine, maxLength: 200, examples: ['Ada Example'] });
const PhoneField = Type.String({ pattern: '^\\+?[0-9 ().-]{5,30}$', examples: ['+44 20 7946 0000'] });
const EnrolmentTokenField = Type.Optional(
  Type.String({
    maxLength: 2_000,
    description: 'What a SECOND_FACTOR_REQUIRED gave you, while you cannot log in without a second factor.',
  }),
);

/** A body that says nothing: it is asked for so that no form of another site can send the request. */
export const NothingSchema = Type.Object({}, { title: 'Nothing', ...closed, examples: [{}] });

/** What a guest likes, as far as a hotel can give it. */
export const PreferencesSchema = Type.Object(
  {
    bed: Type.Optional(Type.Enum(['ONE_LARGE', 'TWO_SEPARATE'])),
    quietRoom: Type.Optional(Type.Boolean()),
    highFloor: Type.Optional(Type.Boolean()),
    stepFreeAccess: Type.Optional(Type.Boolean()),
  },
  { title: 'Preferences', ...closed, examples: [{ bed: 'ONE_LARGE', quietRoom: true }] },
);
export type Preferences = Static<typeof PreferencesSchema>;

const person = { email: 'ada@example.com', fullName: 'Ada Example' };
const registered = { id: 'usr_5f0c1d7e9a3b', ...person, createdAt: '2027-03-01T12:00:00.000Z' };
const account = {
  ...registered,
  emailVerified: true,
  roles: ['USER'],
  language: 'en',
  phone: '+44 20 7946 0000',
  smsWanted: false,
  preferences: { bed: 'ONE_LARGE', quietRoom: true },
  secondFactor: false,
  recoveryCodesLeft: 0,
};

/** Who wants an account. */
export const RegisterSchema = Type.Object(
  {
    email: EmailField,
    password: NewPasswordField,
    fullName: FullNameField,
    language: Type.Optional(LanguageField),
  },
  { title: 'Register', ...closed, examples: [{ ...person, password: 'a harbour at dawn' }] },
);

/** The account that was made. */
export const RegisteredSchema = Type.Object(
  {
    id: IdField('usr', registered.id),
    email: Type.String(),
    fullName: Type.String(),
    createdAt: InstantField('When it was made.'),
  },
  { title: 'Registered', ...closed, examples: [registered] },
);

/** Somebody's own account. */
export const AccountSchema = Type.Object(
  {
    ...RegisteredSchema.properties,
    emailVerified: Type.Boolean({ description: 'Whether the link that was mailed was followed.' }),
    roles: Type.Array(Type.Enum([...roles]), { description: 'What the account may be on this API.' }),
    language: LanguageField,
    phone: Type.Union([Type.String(), Type.Null()]),
    smsWanted: Type.Boolean({ description: 'Whether to send text messages to `phone` as well.' }),
    preferences: PreferencesSchema,
    secondFactor: Type.Boolean({ description: 'Whether a code is asked for at each login.' }),
    recoveryCodesLeft: Type.Integer({
      minimum: 0,
      description: 'How many recovery codes of the second factor were not used yet.',
    }),
  },
  { title: 'Account', ...closed, examples: [account] },
);
export type Account = Static<typeof AccountSchema>;

/** What is changed of one's account; what is left out stays. */
export const ChangeAccountSchema = Type.Object(
  {
    fullName: Type.Optional(FullNameField),
    language: Type.Optional(LanguageField),
    phone: Type.Optional(Type.Union([PhoneField, Type.Null()], { description: 'Null takes it out.' })),
    smsWanted: Type.Optional(Type.Boolean({ description: 'Needs a `phone`.' })),
    preferences: Type.Optional(PreferencesSchema),
  },
  {
    title: 'ChangeAccount',
    ...closed,
    minProperties: 1,
    examples: [{ language: 'pt', phone: '+351 21 000 0000', smsWanted: true }],
  },
);

/** Address and password, and the code of the second factor where there is one. */
export const LoginSchema = Type.Object(
  { email: EmailField, password: PasswordField, code: Type.Optional(AnyCodeField) },
  { title: 'Login', ...closed, examples: [{ email: person.email, password: 'a harbour at dawn' }] },
);

/** An access token, and whose it is. The refresh token is in the cookie. */
export const SignedInSchema = Type.Object(
  {
    accessToken: Type.String({ description: 'Send it as `Authorization: Bearer …`.' }),
    tokenType: Type.Literal('Bearer'),
    expiresIn: Type.Integer({ description: 'In seconds.' }),
    user: AccountSchema,
  },
  {
    title: 'SignedIn',
    ...closed,
    examples: [{ accessToken: 'eyJhbGciOiJFZERTQSJ9…', tokenType: 'Bearer', expiresIn: 900, user: account }],
  },
);
export type SignedIn = Static<typeof SignedInSchema>;

/** Another password, asked for by who knows the present one. */
export const ChangePasswordSchema = Type.Object(
  { currentPassword: PasswordField, newPassword: NewPasswordField },
  {
    title: 'ChangePassword',
    ...closed,
    examples: [{ currentPassword: 'a harbour at dawn', newPassword: 'seven gulls on a pier' }],
  },
);

/** Whose password is forgotten. */
export const AskPasswordResetSchema = Type.Object(
  { email: EmailField },
  { title: 'AskPasswordReset', ...closed, examples: [{ email: person.email }] },
);

/** Another password, with the link that was mailed. */
export const ResetPasswordSchema = Type.Object(
  { token: MailedTokenField, password: NewPasswordField },
  {
    title: 'ResetPassword',
    ...closed,
    examples: [{ token: 'q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM', password: 'seven gulls on a pier' }],
  },
);

/** The link that was mailed. */
export const VerifyEmailSchema = Type.Object(
  { token: MailedTokenField },
  { title: 'VerifyEmail', ...closed, examples: [{ token: 'q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM' }] },
);

/** What is said where nothing may be told of whether anything happens. */
export const AcceptedSchema = Type.Object(
  { message: Type.String() },
  {
    title: 'Accepted',
    ...closed,
    examples: [{ message: 'If the address has an account, a mail is on its way.' }],
  },
);

/** Who begins with a second factor; nothing, or the token of somebody who cannot log in without one. */
export const StartSecondFactorSchema = Type.Object(
  { enrolmentToken: EnrolmentTokenField },
  { title: 'StartSecondFactor', ...closed, examples: [{}] },
);

/** A new second factor, shown once. */
export const SecondFactorSecretSchema = Type.Object(
  {
    secret: Type.String({ description: 'To be typed into an authenticator app, in base 32.' }),
    otpauthUri: Type.String({ description: 'The same for a QR code.' }),
  },
  {
    title: 'SecondFactorSecret',
    ...closed,
    examples: [
      {
        secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
        otpauthUri:
          'otpauth://totp/Holdfast:ada%40example.com?issuer=Holdfast&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
      },
    ],
  },
);

/** The first code of a new second factor. */
export const ConfirmSecondFactorSchema = Type.Object(
  { code: CodeField, enrolmentToken: EnrolmentTokenField },
  { title: 'ConfirmSecondFactor', ...closed, examples: [{ code: '492039' }] },
);

/** The recovery codes of a second factor, shown once. */
export const RecoveryCodesSchema = Type.Object(
  {
    recoveryCodes: Type.Array(Type.String(), {
      description: 'Each is good once in place of a code of the app. Only hashes of them are kept.',
    }),
  },
  {
    title: 'RecoveryCodes',
    ...closed,
    examples: [{ recoveryCodes: ['7k2m-9xqd-4w0p-h3tz', 'c5rn-v8s1-0yjb-6gea'] }],
  },
);

/** The second factor shown once more, for what changes it. */
export const ShowSecondFactorSchema = Type.Object(
  { code: AnyCodeField },
  { title: 'ShowSecondFactor', ...closed, examples: [{ code: '492039' }] },
);

const member = Type.Optional(Type.String());
const PublicKeySchema = Type.Object(
  {
    ...{ kty: Type.String(), kid: Type.String(), alg: Type.String(), use: Type.Literal('sig') },
    ...{ crv: member, x: member, y: member, n: member, e: member },
  },
  { title: 'PublicKey', ...closed },
);
export type PublicKey = Static<typeof PublicKeySchema>;

/** The public keys that verify access tokens (RFC 7517). */
export const PublicKeysSchema = Type.Object(
  { keys: Type.Array(PublicKeySchema) },
  {
    title: 'PublicKeys',
    ...closed,
    examples: [
      {
        keys: [
          {
            kty: 'OKP',
            crv: 'Ed25519',
            kid: '2027-03',
            alg: 'EdDSA',
            use: 'sig',
            x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
          },
        ],
      },
    ],
  },
);
