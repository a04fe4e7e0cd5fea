import type { OutsideLogin } from '@holdfast/config/outside-logins';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
} from 'openid-client';

/** What is kept of a sign-in while its owner is at the provider. */
export interface ProviderChecks {
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Whom a provider vouches for. */
export interface OutsideIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Absent unless the provider says that it was shown to be theirs. */
  readonly verifiedEmail?: string | undefined;
  readonly fullName?: string | undefined;
}

/** An OpenID Connect provider as one edge uses it. Every call throws the errors of openid-client. */
export interface OutsideProvider {
  readonly name: string;
  /** Where to send a browser, and what to keep until it is back. */
  begin(state: string): Promise<ProviderChecks & { readonly url: URL }>;
  /** Trades the code of an answer for whose it is; `query` is the answer as it came. */
  finish(query: string, checks: ProviderChecks & { readonly state: string }): Promise<OutsideIdentity>;
}

const timeoutSeconds = 5;
/** How long what a provider says of itself is believed; its keys are read anew when one is unknown. */
const rememberMillis = 3_600_000;

/** Opens a provider; it is first asked for anything when somebody wants to sign in. */
export function openOutsideProvider(login: OutsideLogin): OutsideProvider {
  const { name, issuer, clientId, clientSecret, callbackUrl } = login;
  const inDevelopment = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  let known: { readonly until: number; readonly about: Promise<Configuration> } | undefined;

  function discover(): Promise<Configuration> {
    return discovery(new URL(issuer), clientId, undefined, byEitherSecret(clientSecret), {
      timeout: timeoutSeconds,
      // Without these checks an ID token is believed because TLS brought it; with them its signature has to be right.
      execute: [enableNonRepudiationChecks, ...inDevelopment],
    });
  }

  async function configuration(): Promise<Configuration> {
    if (known === undefined || known.until < Date.now()) {
      known = { until: Date.now() + rememberMillis, about: discover() };
    }
    const asked = known;
    try {
      return await asked.about;
    } catch (error) {
      // A failure is not worth remembering.
      if (known === asked) known = undefined;
      throw error;
    }
  }

  return {
    name,
    async begin(state) {
      const provider = await configuration();
      const checks = { nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(provider, {
        ...{ redirect_uri: callbackUrl, scope: 'openid email profile', state, nonce: checks.nonce },
        code_challenge: await calculatePKCECodeChallenge(checks.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { ...checks, url };
    },
    async finish(query, { state, nonce, codeVerifier }) {
      const provider = await configuration();
      const answer = new URL(callbackUrl);
      answer.search = query;
      const tokens = await authorizationCodeGrant(provider, answer, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier },
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new TypeError('an ID token was expected and checked');
      // Many providers put who somebody is into the ID token, others keep it for whoever asks.
      const said =
        claims.email === undefined
          ? { ...claims, ...(await fetchUserInfo(provider, tokens.access_token, claims.sub)) }
          : claims;
      return {
        ...{ issuer: claims.iss, subject: claims.sub },
        verifiedEmail: said.email_verified === true ? textOf(said.email) : undefined,
        fullName: textOf(said.name),
      };
    },
  };
}

/** In the header, which is the standard's default, unless the provider says that it takes it in the body alone. */
function byEitherSecret(clientSecret: string): ClientAuth {
  const basic = ClientSecretBasic(clientSecret);
  const post = ClientSecretPost(clientSecret);
  return (provider, ...rest) => {
    const ways = provider.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (ways.includes('client_secret_basic') ? basic : post)(provider, ...rest);
  };
}

function textOf(claim: unknown): string | undefined {
  const text = typeof claim === 'string' ? claim.trim() : '';
  return text === '' ? undefined : text;
}
