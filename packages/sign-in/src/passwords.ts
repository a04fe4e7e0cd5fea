import { invalidFields } from '@holdfast/edge/problem-error';
import { dictionary } from '@zxcvbn-ts/language-common';
import { argon2id, hash, verify } from 'argon2';

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Made by the same cost from a password nobody has: what an unknown address is checked against.
const nobody = await hash(crypto.randomUUID(), cost);

const common: ReadonlySet<string> = new Set(dictionary['passwords-common']?.map(String));

/** The same characters, however a keyboard composes them. */
const written = (password: string) => password.normalize('NFKC');

/** What is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(written(password), cost);
}

/** Whether it is the password; without a hash it is not, and takes as long to find out. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const same = await verify(stored ?? nobody, written(password));
  return same && stored != null;
}

/**
 * Refuses a password that is among the first anybody would try, or the address itself; length is the schema's.
 *
 * @throws ProblemError VALIDATION_ERROR that names the field.
 */
export function refuseCommonPassword(password: string, field: string, email?: string): void {
  const plain = written(password).toLowerCase();
  if (common.has(plain)) throw invalidFields({ field, message: 'is one of the most common ones' });
  if (plain === email?.toLowerCase()) throw invalidFields({ field, message: 'must not be your address' });
}
