import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { MailContent, Tone } from './mail-content.ts';

export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** What stands around a mail's content. */
export interface MailFrame {
  /** Empty where nobody is greeted. */
  readonly greeting: string;
  readonly footer: string;
  /** A language or locale. */
  readonly locale: string;
}

const colours: Record<Tone, string> = {
  good: '#14694a',
  neutral: '#4a5861',
  waiting: '#85570a',
  bad: '#a2381f',
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

/** Gives a mail its shape, as HTML, in which every value is escaped, and as text. */
export function renderMail(content: MailContent, { greeting, footer, locale }: MailFrame): ComposedMail {
  const view: View = {
    ...content,
    ...{ greeting, footer },
    language: locale.slice(0, 2),
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
