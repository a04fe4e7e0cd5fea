import type { AccountTemplate } from '@holdfast/contracts/events/notification-queue';
import { type Language, languages } from '@holdfast/domain/languages';
import type { Vault } from '@holdfast/personal-data/vault';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import {
  type AccountContact,
  readPartnerContact,
  readUserContact,
} from '@holdfast/prisma-identity/read-account-contact';

/** Where accounts are read, and what opens their sealed names and addresses. */
export interface AccountSources {
  readonly identity: IdentityDatabase;
  readonly vault: Vault;
}

/** Who holds an account, opened for the one message that is being written, or why nobody is written to. */
export type AccountHolder =
  | {
      readonly address: string;
      readonly name: string;
      readonly language: Language;
      readonly secondFactor: boolean;
    }
  | { readonly skip: 'NO_ADDRESS' | 'NOT_CONCERNED' | 'OVERTAKEN' };

interface Kind {
  readonly read: (db: IdentityDatabase, accountId: string) => Promise<AccountContact | null>;
  /** As what the address was sealed. */
  readonly field: string;
}

const partners: Kind = { read: readPartnerContact, field: 'contactEmail' };
const users: Kind = { read: readUserContact, field: 'email' };

/** Messages that would be wrong by the time they are sent. */
const overtaken: Partial<Record<AccountTemplate, (contact: AccountContact) => boolean>> = {
  'verify-email': ({ emailVerified }) => emailVerified,
};

/** Finds who holds an account; the address is used to send the message and kept nowhere (decision D26). */
export async function findAccount(
  accountId: string,
  template: AccountTemplate,
  { identity, vault }: AccountSources,
): Promise<AccountHolder> {
  const { read, field } = accountId.startsWith('ptn_') ? partners : users;
  const contact = await read(identity, accountId);
  if (contact === null) return { skip: 'NO_ADDRESS' };
  if (contact.disabled) return { skip: 'NOT_CONCERNED' };
  if (overtaken[template]?.(contact)) return { skip: 'OVERTAKEN' };
  const [address, name] = await Promise.all([
    vault.open({ subjectId: accountId, field }, contact.email),
    vault.open({ subjectId: accountId, field: 'fullName' }, contact.name),
  ]);
  if (address === null || name === null) return { skip: 'NO_ADDRESS' };
  return { address, name, language: languageOf(contact), secondFactor: contact.secondFactor };
}

/** The account's own, else English: the column may outlive a language of ours. */
function languageOf({ language }: AccountContact): Language {
  return languages.find((known) => known === language) ?? 'en';
}
