import { type TSchema, Type } from 'typebox';
import { Check } from 'typebox/value';
import { parseJson } from './parse-json.ts';
import { section } from './section.ts';

// Anything private or symmetric is refused: an edge verifies tokens, it never holds what makes them.
const PublicKey = Type.Object({
  kty: Type.Union([Type.Literal('EC'), Type.Literal('OKP'), Type.Literal('RSA')]),
  d: Type.Optional(Type.Never()),
});
const Jwks: TSchema = Type.Object({ keys: Type.Array(PublicKey) });

/** A JSON Web Key Set of public keys, as parsed from AUTH_JWKS. */
export interface PublicJwks {
  keys: { kty: string; kid?: string; alg?: string; [member: string]: unknown }[];
}

/** Who issues access tokens, and whose are trusted beside those an edge signs itself. */
export const auth = section(
  Type.Object({
    AUTH_ISSUER: Type.String({
      minLength: 1,
      description: 'The `iss` of access tokens.',
      examples: ['https://holdfast.local'],
    }),
    AUTH_JWKS: Type.Optional(
      Type.String({
        minLength: 2,
        description:
          'Public keys that verify access tokens beside those of AUTH_SIGNING_KEYS, as a JSON Web Key Set (no private or symmetric keys).',
        examples: ['{"keys":[{"kty":"OKP","crv":"Ed25519","x":"…","kid":"…"}]}'],
      }),
    ),
    AUTH_MAX_TOKEN_SECONDS: Type.Optional(
      Type.Integer({
        minimum: 60,
        description: 'The longest life an access token may have; more than 900 only for development tokens.',
        examples: [900],
      }),
    ),
  }),
  (values, problem) => {
    const jwks = values.AUTH_JWKS === undefined ? { keys: [] } : parseJson(values.AUTH_JWKS);
    if (!Check(Jwks, jwks)) {
      return problem(
        'AUTH_JWKS',
        'is not a JSON Web Key Set of public keys. It must look like {"keys":[{"kty":"OKP",…}]}.',
      );
    }
    return {
      issuer: values.AUTH_ISSUER,
      jwks: jwks as PublicJwks,
      maxTokenSeconds: values.AUTH_MAX_TOKEN_SECONDS ?? 900,
    };
  },
);

/** The auth section's value. */
export type AuthSettings = ReturnType<(typeof auth)['build']>;
