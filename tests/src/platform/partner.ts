import { partnerScopes } from '@holdfast/domain/partner-scopes';
import { makePartnerKey } from '@holdfast/sign-in/partner-keys';
import { ask, type EdgeAnswer, type Question } from './ask.ts';
import type { Platform } from './start-platform.ts';

/** A partner of a test's own. */
export interface TestPartner {
  readonly id: string;
  readonly key: string;
}

/** Opens an account that nobody else has, with one key for everything. */
export async function newPartner({ databases }: Platform, livemode = false): Promise<TestPartner> {
  const id = `ptn_${crypto.randomUUID().slice(0, 12)}`;
  const { keyId, key, secretHash } = makePartnerKey(livemode);
  await databases.identity.query(
    `INSERT INTO partner_accounts (id, name, contact_email, requests_per_minute, bookings_per_minute, created_by)
     VALUES ($1, 'Test Tours', 'desk@partner.example', 10000, 10000, 'usr_test')`,
    [id],
  );
  await databases.identity.query(
    `INSERT INTO partner_keys (id, partner_id, livemode, secret_hash, name, scopes, created_by)
     VALUES ($1, $2, $3, $4, 'Test', $5, 'usr_test')`,
    [keyId, id, livemode, secretHash, partnerScopes],
  );
  return { id, key };
}

/** A partner asks something of its API, at a path such as `/bookings`; what is POSTed gets a key of its own. */
export function askAsPartner(
  { apps }: Platform,
  { key }: TestPartner,
  path: string,
  question: Omit<Question, 'token'> = {},
): Promise<EdgeAnswer> {
  const idempotencyKey = question.body === undefined ? {} : { idempotencyKey: crypto.randomUUID() as string };
  return ask(`${apps['partner-api']?.url}/partner/v1${path}`, { token: key, ...idempotencyKey, ...question });
}
