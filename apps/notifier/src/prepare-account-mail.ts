import type { AccountTemplate } from '@holdfast/contracts/events/notification-queue';
import { accountTokenSeconds, issueAccountToken } from '@holdfast/prisma-identity/issue-account-token';
import type { BegunAttempt } from '@holdfast/prisma-notification/begin-attempts';
import { type AccountSources, findAccount } from './find-account.ts';
import { composeAccountMail, links } from './messages/account-messages.ts';
import type { PreparedMessage } from './prepare-message.ts';

type AccountAttempt = Extract<BegunAttempt, { accountId: string }>;

/**
 * Writes a mail about an account at the moment it is sent. A link's token is made here, so that it passes no queue and
 * no log; whatever was mailed before for the same request is good no more.
 */
export async function prepareAccountMail(
  { accountId, subjectId, ...attempt }: AccountAttempt,
  sources: AccountSources & { readonly webUrl: string },
): Promise<PreparedMessage> {
  const template = attempt.template as AccountTemplate;
  const holder = await findAccount(accountId, template, sources);
  if ('skip' in holder) return { outcome: 'SKIPPED', error: holder.skip };
  const { address, name, language, secondFactor } = holder;
  const purpose = links[template]?.purpose;
  let token = null;
  if (purpose !== undefined) {
    const request = { accountTokenId: subjectId, userId: accountId, purpose };
    const text = await issueAccountToken(sources.identity, request);
    if (text === null) return { outcome: 'SKIPPED', error: 'OVERTAKEN' };
    token = { text, seconds: accountTokenSeconds[purpose] };
  }
  const { webUrl } = sources;
  const mail = composeAccountMail({ template, language, name, secondFactor, subjectId, webUrl, token });
  return { mail, to: { email: address, name } };
}
