import type { OutsideLogin } from '@holdfast/config/outside-logins';
import type { SignInSettings } from '@holdfast/config/sign-in';
import type { Audience } from '@holdfast/domain/roles';
import { addressHash, type HashAddress } from '@holdfast/personal-data/address-hash';
import { type MasterKeySettings, openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault, type Vault } from '@holdfast/personal-data/vault';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { type OutsideProvider, openOutsideProvider } from './outside-login/outside-provider.ts';
import { type RefreshCookie, refreshCookie } from './refresh-cookie.ts';
import { openTokenIssuer, type TokenIssuer } from './tokens/token-issuer.ts';

/** What the routes of one edge work with to let people in. */
export interface SignInDesk {
  readonly audience: Audience;
  readonly identity: IdentityDatabase;
  readonly vault: Vault;
  readonly hashAddress: HashAddress;
  readonly tokens: TokenIssuer;
  readonly cookie: RefreshCookie;
  readonly settings: SignInSettings;
  /** By their names; empty where people sign in with passwords alone. */
  readonly outsideProviders: ReadonlyMap<string, OutsideProvider>;
  /** Where browsers are sent whose sign-in with an outside provider failed. */
  readonly signInPage: string;
}

/** Everything by which one edge's desk differs from another's. */
export interface SignInDeskOptions {
  readonly audience: Audience;
  readonly identity: IdentityDatabase;
  readonly auth: { readonly issuer: string };
  readonly signIn: SignInSettings;
  readonly personalData: MasterKeySettings;
  readonly addressHash: { readonly key: string };
  /** Of all edges; the desk takes those of its own. */
  readonly outsideLogins?: readonly OutsideLogin[];
  /** Where guests find their pages; those of staff are on the host of their edge. */
  readonly publicWeb?: { readonly url: string };
}

/** Opens the desk of an edge; the database stays its caller's to close. */
export function openSignInDesk(options: SignInDeskOptions): SignInDesk {
  const { audience, identity, auth, signIn, personalData } = options;
  return {
    audience,
    identity,
    vault: openVault(dataKeyStore(identity), openMasterKey(personalData)),
    hashAddress: addressHash(options.addressHash.key),
    tokens: openTokenIssuer({ ...signIn, issuer: auth.issuer, audience }),
    cookie: refreshCookie(audience, signIn.secureCookies),
    settings: signIn,
    outsideProviders: new Map(
      (options.outsideLogins ?? [])
        .filter((login) => login.audience === audience)
        .map((login) => [login.name, openOutsideProvider(login)]),
    ),
    signInPage: `${options.publicWeb?.url ?? ''}/sign-in`,
  };
}
