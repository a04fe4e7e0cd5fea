import { Secret, TOTP } from 'otpauth';

// RFC 6238 as authenticator apps have it: six digits of HMAC-SHA-1, a new code every 30 seconds.
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const issuer = 'Holdfast';

/** A new secret of 160 bits, in base 32. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The secret as a QR code has it; `label` is the account as its owner knows it. */
export function otpauthUriOf(secret: string, label: string): string {
  return new TOTP({ ...shape, issuer, label, secret }).toString();
}

/**
 * The time step whose code this is: the present one, or the one before or after it for clocks that go wrong. Null when
 * it is none of them. Whoever takes the code must see to it that no step is taken twice.
 */
export function totpStepOf(secret: string, code: string, nowMillis: number = Date.now()): number | null {
  const totp = new TOTP({ ...shape, secret });
  const delta = totp.validate({ token: code, timestamp: nowMillis, window: 1 });
  return delta === null ? null : totp.counter({ timestamp: nowMillis }) + delta;
}
