import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.ts';

// Asymmetric only: an edge holds nothing that could make a token.
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'RS256', 'PS256'];

/** What an edge checks access tokens against. */
export interface TokenChecks {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: JSONWebKeySet;
  /** The longest life a token may have been given, in seconds. */
  readonly maxLifetimeSeconds: number;
}

/** Turns a bearer token into its caller; undefined when any check fails. */
export type VerifyToken = (token: string) => Promise<Caller | undefined>;

/**
 * Makes the check of access tokens: signature against the issuer's public keys, issuer, audience, expiry, life
 * span and subject. Checked tokens are remembered until they expire, because a signature costs more than a route.
 */
export function createTokenVerifier(checks: TokenChecks): VerifyToken {
  const keys = createLocalJWKSet(checks.jwks);
  const verified = new LRUCache<string, Caller>({ max: 5_000 });
  return async (token) => {
    const known = verified.get(token);
    if (known !== undefined) return known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: checks.issuer,
        audience: checks.audience,
        algorithms,
        requiredClaims: ['sub', 'iat', 'exp'],
      });
      const caller = callerOf(payload, checks.maxLifetimeSeconds);
      const leftMillis = (payload.exp ?? 0) * 1_000 - Date.now();
      if (caller !== undefined && leftMillis > 0) verified.set(token, caller, { ttl: leftMillis });
      return caller;
    } catch {
      return undefined;
    }
  };
}

function callerOf(payload: JWTPayload, maxLifetimeSeconds: number): Caller | undefined {
  const { sub, sid, roles, livemode, name, email, exp = 0, iat = 0 } = payload;
  if (sub === undefined || !/^usr_[A-Za-z0-9_-]{1,64}$/.test(sub)) return undefined;
  if (exp - iat > maxLifetimeSeconds) return undefined;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) return undefined;
  return {
    accountId: sub,
    roles,
    livemode: livemode !== false,
    fullName: typeof name === 'string' ? name : undefined,
    email: typeof email === 'string' ? email : undefined,
    sessionId: typeof sid === 'string' ? sid : undefined,
  };
}
