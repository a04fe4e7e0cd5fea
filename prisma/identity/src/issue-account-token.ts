import { hashSecretToken, makeSecretToken } from '@holdfast/domain/secret-token';
import type { IdentityDatabase } from './database.ts';

export type AccountTokenPurpose = 'VERIFY_EMAIL' | 'RESET_PASSWORD' | 'INVITATION';

const hour = 3_600;
/** How long a link is good, from when its mail is sent. */
export const accountTokenSeconds: Readonly<Record<AccountTokenPurpose, number>> = {
  VERIFY_EMAIL: 24 * hour,
  RESET_PASSWORD: hour,
  INVITATION: 7 * 24 * hour,
};

/**
 * Makes the token of a link at the moment it is mailed, so that none passes the queue; what was mailed to the account
 * for this purpose before is good no more. Null when it was used, or when there is no such request of the account.
 */
export async function issueAccountToken(
  db: IdentityDatabase,
  request: {
    readonly accountTokenId: string;
    readonly userId: string;
    readonly purpose: AccountTokenPurpose;
  },
): Promise<string | null> {
  const { accountTokenId, userId, purpose } = request;
  const token = makeSecretToken();
  const issued = await db.$queryRaw<unknown[]>`
    WITH issued AS (
      UPDATE account_tokens SET token_hash = ${hashSecretToken(token)},
        expires_at = now() + make_interval(secs => ${accountTokenSeconds[purpose]}::float8)
      WHERE id = ${accountTokenId} AND user_id = ${userId} AND purpose = ${purpose} AND used_at IS NULL
      RETURNING id, user_id, purpose
    ), ended AS (
      UPDATE account_tokens SET token_hash = NULL FROM issued
      WHERE account_tokens.user_id = issued.user_id AND account_tokens.purpose = issued.purpose
        AND account_tokens.id <> issued.id AND used_at IS NULL AND token_hash IS NOT NULL
    )
    SELECT id FROM issued`;
  return issued.length === 0 ? null : token;
}
