import { randomBytes } from 'node:crypto';
import { hashSecretToken } from '@holdfast/domain/secret-token';

const codesInASet = 10;
// Crockford's base 32: no letter that is taken for a digit.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten codes of 80 random bits, to be shown once, and what is kept of them. */
export function makeRecoveryCodes(): {
  readonly recoveryCodes: string[];
  readonly recoveryHashes: string[];
} {
  const recoveryCodes = Array.from({ length: codesInASet }, makeCode);
  return { recoveryCodes, recoveryHashes: recoveryCodes.map(hashRecoveryCode) };
}

/** What is kept of a code, however it was typed. It is random enough that nothing slower is needed. */
export function hashRecoveryCode(code: string): string {
  const meant = code.toLowerCase().replaceAll('-', '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return hashSecretToken(meant);
}

function makeCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
