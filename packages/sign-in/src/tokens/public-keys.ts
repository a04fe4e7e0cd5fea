import type { SigningKey } from '@holdfast/config/sign-in';
import type { PublicKey } from '@holdfast/contracts/http/auth';

/** What is public of a key, by name, so that no member of a kind we do not know slips out. */
const publicMembers = ['crv', 'x', 'y', 'n', 'e'] as const;

/** The public halves of the keys that sign access tokens. */
export function publicKeysOf(signingKeys: readonly SigningKey[]): PublicKey[] {
  return signingKeys.map((key) => {
    const { kty, kid, alg } = key;
    const members = publicMembers.flatMap((name) => {
      const value = key[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    return { kty, kid, alg, use: 'sig', ...Object.fromEntries(members) };
  });
}

/** The keys an edge takes access tokens of: those it signs with, and those it is told to trust beside them. */
export function trustedKeys(
  signingKeys: readonly SigningKey[],
  { keys: others }: { readonly keys: readonly { readonly kty: string; readonly kid?: string }[] },
) {
  const own = publicKeysOf(signingKeys);
  const known = new Set(own.map(({ kid }) => kid));
  return { keys: [...own, ...others.filter(({ kid }) => kid === undefined || !known.has(kid))] };
}
