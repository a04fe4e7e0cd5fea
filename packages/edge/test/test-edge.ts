import type { Gateway } from '@holdfast/config/gateway';
import { createLogger } from '@holdfast/telemetry/logger';
import type { Dependency } from '@holdfast/telemetry/readiness';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { WriteAudit } from '../src/audit.ts';
import { createEdge, type Edge } from '../src/create-edge.ts';
import { createTokenVerifier } from '../src/verify-token.ts';

const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] };

export const limits = {
  enabled: false,
  bookingsPerMinute: 10,
  searchesPerMinute: 30,
  signInsPerMinute: 5,
  requestsPerMinute: 100,
  addressPerMinute: 10_000,
};

/** What the tests collect of the log. */
export interface TestEdge {
  edge: Edge;
  log: () => string;
}

/** An edge with nothing behind it. */
export async function createTestEdge(
  options: {
    limits?: Partial<typeof limits>;
    dependencies?: Dependency[];
    gateway?: Gateway;
    audit?: WriteAudit;
    corsOrigins?: readonly string[];
  } = {},
): Promise<TestEdge> {
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  const edge = await createEdge({
    name: 'test-edge',
    title: 'Test',
    description: 'An edge for tests.',
    version: '1.2.3',
    tags: [],
    logger: createLogger({ name: 'test-edge' }, destination),
    limits: { ...limits, ...options.limits },
    redis: undefined,
    verifyToken: createTokenVerifier({ issuer: 'test', audience: 'customer', jwks, maxLifetimeSeconds: 900 }),
    dependencies: options.dependencies ?? [],
    gateway: options.gateway,
    audit: options.audit,
    corsOrigins: options.corsOrigins,
  });
  return { edge, log: () => text };
}

interface TokenOptions {
  claims?: Record<string, unknown>;
  audience?: string;
  issuer?: string;
  lifetimeSeconds?: number;
  key?: Parameters<SignJWT['sign']>[0];
}

/** An access token; each option takes one thing away from a good one. */
export function signToken(options: TokenOptions = {}): Promise<string> {
  const iat = Math.floor(Date.now() / 1_000);
  return new SignJWT({ sub: 'usr_1', roles: ['USER'], ...options.claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
    .setIssuer(options.issuer ?? 'test')
    .setAudience(options.audience ?? 'customer')
    .setIssuedAt(iat)
    .setExpirationTime(iat + (options.lifetimeSeconds ?? 600))
    .sign(options.key ?? privateKey);
}
