import { type TSchema, Type } from 'typebox';
import { Check } from 'typebox/value';
import { parseJson } from './parse-json.ts';
import { section } from './section.ts';

const PrivateKey = Type.Object({
  kty: Type.Union([Type.Literal('EC'), Type.Literal('OKP'), Type.Literal('RSA')]),
  kid: Type.String({ minLength: 1 }),
  alg: Type.String({ minLength: 1 }),
  d: Type.String({ minLength: 1 }),
});
const Jwks: TSchema = Type.Object({ keys: Type.Array(PrivateKey, { minItems: 1 }) });

/** A private key as a JSON Web Key, with its id and algorithm. */
export interface SigningKey {
  readonly kty: 'EC' | 'OKP' | 'RSA';
  readonly kid: string;
  readonly alg: string;
  readonly d: string;
  readonly [member: string]: unknown;
}

/** How people sign in to an edge, and the keys its access tokens are signed with. */
export const signIn = section(
  Type.Object({
    AUTH_SIGNING_KEYS: Type.String({
      minLength: 2,
      description:
        'Private keys as a JSON Web Key Set, each with kid and alg: the first signs access tokens, all verify them.',
      examples: ['{"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"2026-11","x":"…","d":"…"}]}'],
    }),
    AUTH_LIVEMODE: Type.Optional(
      Type.Boolean({
        description: 'Whether who signs in here books for real; false for a test installation.',
      }),
    ),
    COOKIE_SECURE: Type.Optional(
      Type.Boolean({
        description: 'Whether cookies are for HTTPS alone; false only in development over plain HTTP.',
      }),
    ),
    SECOND_FACTOR_REQUIRED: Type.Optional(
      Type.Boolean({ description: 'Whether support and administrators must show a second factor.' }),
    ),
  }),
  (values, problem) => {
    const jwks = parseJson(values.AUTH_SIGNING_KEYS);
    if (!Check(Jwks, jwks)) {
      return problem(
        'AUTH_SIGNING_KEYS',
        'is not a JSON Web Key Set of private keys, each with kid, alg and d. See docs/runbooks/rotate-signing-keys.md.',
      );
    }
    return {
      signingKeys: (jwks as { keys: unknown }).keys as [SigningKey, ...SigningKey[]],
      livemode: values.AUTH_LIVEMODE ?? true,
      secureCookies: values.COOKIE_SECURE ?? true,
      secondFactorRequired: values.SECOND_FACTOR_REQUIRED ?? true,
    };
  },
);

/** The sign-in section's value. */
export type SignInSettings = ReturnType<(typeof signIn)['build']>;
