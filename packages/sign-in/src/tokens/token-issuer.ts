import type { SigningKey } from '@holdfast/config/sign-in';
import type { Audience, Role } from '@holdfast/domain/roles';
import { createLocalJWKSet, importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { publicKeysOf } from './public-keys.ts';

/** An access token is good for this long, and nothing ends it sooner on the customer edge. */
export const accessTokenSeconds = 900;
const enrolmentSeconds = 600;

/** Whom an access token names. */
export interface TokenHolder {
  readonly userId: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly fullName: string | null;
  /** Only guests', for the guest of a booking that names none. */
  readonly email?: string | null | undefined;
}

/** Makes tokens, with the first of the signing keys. */
export interface TokenIssuer {
  issueAccessToken(holder: TokenHolder): Promise<string>;
  /** For who must have a second factor and has none yet: it opens nothing else. */
  issueEnrolmentToken(userId: string): Promise<string>;
  /** Whose token it is; undefined when it is none of ours, or no longer good. */
  readEnrolmentToken(token: string): Promise<string | undefined>;
}

/** What all tokens of an edge have in common. */
export interface TokenIssuerOptions {
  readonly issuer: string;
  readonly audience: Audience;
  readonly livemode: boolean;
  readonly signingKeys: readonly [SigningKey, ...SigningKey[]];
}

export function openTokenIssuer({
  issuer,
  audience,
  livemode,
  signingKeys,
}: TokenIssuerOptions): TokenIssuer {
  const [{ kid, alg }] = signingKeys;
  const signing = importJWK(signingKeys[0], alg);
  const keys = createLocalJWKSet({ keys: publicKeysOf(signingKeys) });
  // An audience of its own, so that no edge takes it for an access token.
  const enrolment = `${audience}-enrolment`;

  async function sign(
    claims: JWTPayload,
    subject: string,
    forWhom: string,
    seconds: number,
  ): Promise<string> {
    const issuedAt = Math.floor(Date.now() / 1_000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg, kid })
      .setIssuer(issuer)
      .setAudience(forWhom)
      .setSubject(subject)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .sign(await signing);
  }

  return {
    issueAccessToken({ userId, sessionId, roles, fullName, email }) {
      const person = { ...(fullName ? { name: fullName } : {}), ...(email ? { email } : {}) };
      return sign({ sid: sessionId, roles, livemode, ...person }, userId, audience, accessTokenSeconds);
    },
    issueEnrolmentToken: (userId) => sign({}, userId, enrolment, enrolmentSeconds),
    async readEnrolmentToken(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience: enrolment,
          requiredClaims: ['exp'],
        });
        return payload.sub;
      } catch {
        return undefined;
      }
    },
  };
}
