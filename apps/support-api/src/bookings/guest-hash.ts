import type { GuestVault } from '@holdfast/personal-data/guest-vault';

// At least as many digits as no booking number has, with the marks that people put between them.
const telephone = /^\+?(?:[\s()./-]*\d){7,}[\s()./-]*$/;

/**
 * By what a guest is found when the text is their e-mail address or telephone number, since neither is kept in plain
 * text (decision D27); undefined for any other text.
 */
export function guestHashOf(
  { hashEmail, hashPhone }: Pick<GuestVault, 'hashEmail' | 'hashPhone'>,
  text: string,
): string | undefined {
  if (text.includes('@')) return hashEmail(text);
  return telephone.test(text.trim()) ? hashPhone(text) : undefined;
}
