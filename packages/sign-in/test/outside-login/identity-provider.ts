import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider from 'oidc-provider';

/** Somebody who has an account at the provider, by the name they log in with. */
export interface Person {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** A real OpenID Connect provider, standing in for a company on the internet. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly people: Map<string, Person>;
  /** From now on it shows another key than the one it signs with, under the same name. */
  showAnotherKey(): Promise<void>;
  /** From now on its token endpoint answers so; undefined for as it should. */
  breakTokens(status: number | undefined): void;
  stop(): Promise<void>;
}

export const client = { id: 'holdfast', secret: 'a secret between the two' };

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' };
}

export async function startIdentityProvider(
  callbackUrls: readonly string[],
  way: 'client_secret_basic' | 'client_secret_post' = 'client_secret_basic',
): Promise<IdentityProvider> {
  // It has to know its address before it can be made.
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Person>();
  let shown: JWK | undefined;
  let tokenStatus: number | undefined;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.id, client_secret: client.secret, redirect_uris: [...callbackUrls] },
        token_endpoint_auth_method: way,
      },
    ],
    clientAuthMethods: [way],
    jwks: { keys: [await signingKey()] },
    cookies: { keys: ['of no use'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: true } },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, login) => ({
      accountId: login,
      claims: async () => ({ sub: login, ...people.get(login) }),
    }),
  });
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/jwks' && shown !== undefined) context.body = { keys: [shown] };
    if (context.path === '/token' && tokenStatus !== undefined) {
      context.status = tokenStatus;
      context.body = 'not now';
    }
  });
  server.on('request', provider.callback());
  return {
    issuer,
    people,
    async showAnotherKey() {
      const { kty, n, e, kid, alg, use } = await signingKey();
      shown = { kty, n, e, kid, alg, use } as JWK;
    },
    breakTokens(status) {
      tokenStatus = status;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
