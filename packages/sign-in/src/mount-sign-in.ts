import type { AuthSettings } from '@holdfast/config/auth';
import type { Edge } from '@holdfast/edge/create-edge';
import { createTokenVerifier, type VerifyToken } from '@holdfast/edge/verify-token';
import { publicKeysRoute } from './routes/public-keys.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { trustedKeys } from './tokens/public-keys.ts';
import { verifyLiveSession } from './tokens/verify-live-session.ts';

/** How these routes are grouped in the documents of the edges. */
export const accountTag = {
  name: 'account',
  description: 'Who you are: registering, logging in, your profile.',
};

/** What an edge verifies its access tokens with; on staff edges their sessions must still be open. */
export function openVerifier({ audience, identity, settings }: SignInDesk, auth: AuthSettings): VerifyToken {
  const verify = createTokenVerifier({
    issuer: auth.issuer,
    audience,
    jwks: trustedKeys(settings.signingKeys, auth.jwks),
    maxLifetimeSeconds: auth.maxTokenSeconds,
  });
  return audience === 'customer' ? verify : verifyLiveSession(verify, identity, audience);
}

/** Lets people sign in to an edge: routes under its prefix, and its public keys where keys are looked for. */
export async function mountSignIn(
  edge: Edge,
  { prefix, desk }: { readonly prefix: string; readonly desk: SignInDesk },
): Promise<void> {
  await edge.register(signInRoutes, { prefix, desk });
  await edge.register(publicKeysRoute, { desk });
}
