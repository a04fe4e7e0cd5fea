import { readFileSync } from 'node:fs';
import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import Handlebars from 'handlebars';
import type { MailView } from './mail-view.ts';

export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const subjects: Record<MailTemplate, (view: MailView) => string> = {
  'booking-confirmed': ({ number, hotelName, checkInDate }) =>
    `Confirmed: ${hotelName}, ${checkInDate} (booking ${number})`,
  'booking-rejected': ({ number, hotelName }) => `We could not book ${hotelName} (booking ${number})`,
  'booking-cancelled': ({ number, hotelName }) => `Cancelled: ${hotelName} (booking ${number})`,
  'booking-expired': ({ number, hotelName }) => `Your hold at ${hotelName} has ended (booking ${number})`,
};

// Strict, so that a misspelt member is an error and not a gap in a guest's mail.
const strict = { strict: true };
const html = Handlebars.create();
const text = Handlebars.create();
for (const partial of ['layout', 'stay']) {
  html.registerPartial(partial, html.compile(read(`${partial}.html`), strict));
  text.registerPartial(partial, text.compile(read(`${partial}.txt`), { ...strict, noEscape: true }));
}

const compiled = Object.fromEntries(
  Object.keys(subjects).map((template) => [
    template,
    {
      html: html.compile<MailView>(read(`${template}.html`), strict),
      text: text.compile<MailView>(read(`${template}.txt`), { ...strict, noEscape: true }),
    },
  ]),
) as Record<MailTemplate, Record<'html' | 'text', Handlebars.TemplateDelegate<MailView>>>;

/** Writes the mail as HTML, in which every value is escaped, and as text. */
export function composeMail(template: MailTemplate, view: MailView): ComposedMail {
  // A line break in a hotel's name must not become a header.
  const subject = subjects[template](view).replaceAll(/\s+/g, ' ');
  return {
    subject,
    html: compiled[template].html({ ...view }),
    text: `${compiled[template]
      .text({ ...view })
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  };
}

function read(name: string): string {
  return readFileSync(new URL(`../templates/${name}.hbs`, import.meta.url), 'utf8');
}
