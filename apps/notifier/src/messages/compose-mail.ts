import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import type { Audience } from '@holdfast/prisma-notification/queue-notifications';
import { mails } from './audiences.ts';
import type { MessageContext } from './message-context.ts';
import { type ComposedMail, type MailFrame, renderMail } from './render-mail.ts';

type Reader = (context: MessageContext) => Omit<MailFrame, 'locale'>;
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

/** Writes a mail about a booking; null where the audience gets none. */
export function composeMail(
  { template, audience, subjectId }: { template: MailTemplate; audience: Audience; subjectId: string },
  context: MessageContext,
): ComposedMail | null {
  const content = mails[template][audience]?.(context, subjectId);
  if (content === undefined) return null;
  return renderMail(content, { ...readers[audience](context), locale: context.words.locale });
}
