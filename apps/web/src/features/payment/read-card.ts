import { digitsOf, isAmex, isExpired, passesLuhn } from './card-number.ts';
import { sandboxCard } from './sandbox-cards.ts';

/** What the card form holds. */
export interface CardDraft {
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly name: string;
}

/** What may be wrong with a field: a key of `payment.form.faults`. */
export type CardFault =
  | 'numberMissing'
  | 'numberWrong'
  | 'numberUnknown'
  | 'expiryWrong'
  | 'expired'
  | 'codeWrong'
  | 'nameMissing';
export type CardFaults = { readonly [Field in keyof CardDraft]?: CardFault };

/** How many digits the security code of a card has. */
export const codeDigits = (number: string) => (isAmex(digitsOf(number)) ? 4 : 3);

/** The sandbox's name of the card that was typed, or what must be put right first. */
export function readCard(
  draft: CardDraft,
  today: Date,
): { readonly paymentMethodId: string } | { readonly faults: CardFaults } {
  const digits = digitsOf(draft.number);
  const paymentMethodId = sandboxCard(digits);
  const number = numberFault(digits, paymentMethodId);
  const expired = isExpired(draft.expiry, today);
  const expiry = expired === undefined ? 'expiryWrong' : expired ? 'expired' : undefined;
  const code = new RegExp(`^\\d{${codeDigits(draft.number)}}$`).test(draft.code) ? undefined : 'codeWrong';
  const name = draft.name.trim() === '' ? 'nameMissing' : undefined;
  const found = Object.entries({ number, expiry, code, name }).filter(([, fault]) => fault !== undefined);
  if (found.length > 0 || paymentMethodId === undefined) return { faults: Object.fromEntries(found) };
  return { paymentMethodId };
}

function numberFault(digits: string, paymentMethodId: string | undefined): CardFault | undefined {
  if (digits === '') return 'numberMissing';
  if (!passesLuhn(digits)) return 'numberWrong';
  return paymentMethodId === undefined ? 'numberUnknown' : undefined;
}
