import type { AccountTemplate } from '@holdfast/contracts/events/notification-queue';
import type { Language } from '@holdfast/domain/languages';
import type { AccountTokenPurpose } from '@holdfast/prisma-identity/issue-account-token';
import { type AccountWords, accountWordsOf } from '../words/account-words.ts';
import { wordsOf } from '../words/words.ts';
import { type MailContent, row, section } from './mail-content.ts';
import { type ComposedMail, renderMail } from './render-mail.ts';
import { wordDuration } from './word-dates.ts';

/** What a message about an account is made from. */
export interface AccountMessage {
  readonly template: AccountTemplate;
  readonly language: Language;
  readonly name: string;
  /** Whether a second factor is asked for now. */
  readonly secondFactor: boolean;
  readonly subjectId: string;
  /** Where links lead, without a slash at the end. */
  readonly webUrl: string;
  /** What makes the link good, and for how long; null where the message has none. */
  readonly token: { readonly text: string; readonly seconds: number } | null;
}

/** What a template's link lets its reader do, and the page of the web app that does it. */
export const links: Partial<
  Record<AccountTemplate, { readonly purpose: AccountTokenPurpose; readonly page: string }>
> = {
  'verify-email': { purpose: 'VERIFY_EMAIL', page: '/verify-email' },
  'reset-password': { purpose: 'RESET_PASSWORD', page: '/reset-password' },
  invitation: { purpose: 'INVITATION', page: '/accept-invitation' },
};

/** What a subject is about; what comes behind its dot tells one time from the next. */
const aboutOf = (subjectId: string): string => subjectId.split('.')[0] ?? '';

/** What may happen to a second factor beside being turned on or off. */
const ofSecondFactor: Readonly<
  Record<string, keyof Omit<AccountWords['two-factor-changed'], 'state' | 'notYou'>>
> = {
  'recovery-code-used': 'recoveryCodeUsed',
  'recovery-codes-made': 'recoveryCodesMade',
  reset: 'reset',
};

type Write = (message: AccountMessage, words: AccountWords) => MailContent;
type LinkTemplate = 'verify-email' | 'reset-password' | 'invitation';

/** A message that asks its reader to follow a link. */
const linked =
  (template: LinkTemplate): Write =>
  ({ language, token, webUrl }, words) => {
    const say = words[template];
    const { text = '', seconds = 0 } = token ?? {};
    const url = `${webUrl}${links[template]?.page}?token=${encodeURIComponent(text)}`;
    return {
      ...{ subject: say.subject, title: say.title, state: say.state, tone: 'waiting' },
      sections: [
        section({
          paragraphs: [say.lead],
          button: { label: say.button, url },
          note: words.goodFor(wordDuration(seconds, wordsOf[language].locale)),
        }),
        section({ paragraphs: [say.notYou] }),
      ],
    };
  };

const writers: Record<AccountTemplate, Write> = {
  'verify-email': linked('verify-email'),
  'reset-password': linked('reset-password'),
  invitation: linked('invitation'),
  'account-exists': (_, { 'account-exists': say }) => ({
    ...{ subject: say.subject, title: say.title, state: say.state, tone: 'neutral' },
    sections: [section({ paragraphs: [say.lead, say.next] }), section({ paragraphs: [say.notYou] })],
  }),
  'password-changed': (_, { 'password-changed': say }) => ({
    ...{ subject: say.subject, title: say.title, state: say.state, tone: 'good' },
    sections: [section({ paragraphs: [say.lead] }), section({ box: say.notYou })],
  }),
  'two-factor-changed': ({ secondFactor, subjectId }, words) => {
    const say = words['two-factor-changed'];
    const particular = ofSecondFactor[aboutOf(subjectId)];
    const now = say[particular ?? (secondFactor ? 'on' : 'off')];
    return {
      ...{ subject: now.subject, title: now.title, state: say.state },
      tone: secondFactor && particular === undefined ? 'good' : 'neutral',
      sections: [section({ paragraphs: [now.lead] }), section({ box: say.notYou })],
    };
  },
  'outside-login-joined': ({ subjectId }, { 'outside-login-joined': say }) => ({
    ...{ subject: say.subject, title: say.title, state: say.state, tone: 'good' },
    sections: [
      section({ paragraphs: [say.lead], rows: [row(say.provider, aboutOf(subjectId), true)] }),
      section({ box: say.notYou }),
    ],
  }),
  'partner-endpoint-paused': ({ subjectId }, { 'partner-endpoint-paused': say }) => ({
    ...{ subject: say.subject, title: say.title, state: say.state, tone: 'bad' },
    sections: [
      section({
        paragraphs: [say.lead],
        rows: [row(say.endpoint, aboutOf(subjectId), true)],
      }),
      section({ heading: say.nextHeading, paragraphs: [say.repair, say.resume] }),
    ],
  }),
};

/** Writes a mail about an account. */
export function composeAccountMail(message: AccountMessage): ComposedMail {
  const { language, template, name } = message;
  const { dear, locale } = wordsOf[language];
  const words = accountWordsOf[language];
  const frame =
    template === 'partner-endpoint-paused'
      ? { greeting: words.dearPartner(name), footer: words.footerPartner }
      : { greeting: dear(name), footer: words.footer };
  return renderMail(writers[template](message, words), { ...frame, locale });
}
