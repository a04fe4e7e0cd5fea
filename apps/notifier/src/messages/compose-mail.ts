import { readFileSync } from 'node:fs';
import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import type { Audience } from '@holdfast/prisma-notification/queue-notifications';
import Handlebars from 'handlebars';
import { mails } from './audiences.ts';
import type { MailContent, Tone } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';

export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const colours: Record<Tone, string> = {
  good: '#14694a',
  neutral: '#4a5861',
  waiting: '#85570a',
  bad: '#a2381f',
};

type Reader = (context: MessageContext) => { readonly greeting: string; readonly footer: string };
const toHotel: Reader = ({ words, facts }) => ({
  greeting: words.dearHotel(facts.hotel),
  footer: words.footerHotel(facts.number),
});
const readers: Record<Audience, Reader> = {
  GUEST: ({ words, facts }) => ({
    greeting: words.dear(facts.guestName),
    footer: words.footer(facts.number),
  }),
  HOTEL: toHotel,
  // The booking names the hotel the guest was moved to.
  FORMER_HOTEL: ({ words, facts }) => ({ greeting: '', footer: words.footerHotel(facts.number) }),
  SUPPORT: ({ facts }) => ({
    greeting: 'Dear colleagues,',
    footer: `This mail is about booking ${facts.number}. Do not pass it on outside the platform.`,
  }),
};

interface View extends MailContent {
  readonly language: string;
  readonly colour: string;
  readonly greeting: string;
  readonly footer: string;
  readonly preview: string;
}

// Strict, so that a misspelt member is an error and not a gap in a guest's mail.
const html = Handlebars.compile<View>(read('mail.html'), { strict: true });
const text = Handlebars.compile<View>(read('mail.txt'), { strict: true, noEscape: true });

/** Writes a mail as HTML, in which every value is escaped, and as text; null where the audience gets none. */
export function composeMail(
  { template, audience, subjectId }: { template: MailTemplate; audience: Audience; subjectId: string },
  context: MessageContext,
): ComposedMail | null {
  const content = mails[template][audience]?.(context, subjectId);
  if (content === undefined) return null;
  const view: View = {
    ...content,
    ...readers[audience](context),
    language: context.words.locale.slice(0, 2),
    colour: colours[content.tone],
    preview: content.sections[0]?.paragraphs[0] ?? content.title,
  };
  return {
    // A line break in a hotel's name must not become a header.
    subject: content.subject.replaceAll(/\s+/g, ' '),
    html: html({ ...view }),
    text: `${text({ ...view })
      .replaceAll(/\n{3,}/g, '\n\n')
      .replaceAll('--------\n\n', '--------\n')
      .trim()}\n`,
  };
}

function read(name: string): string {
  return readFileSync(new URL(`../templates/${name}.hbs`, import.meta.url), 'utf8');
}
