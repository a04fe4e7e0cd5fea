import type { Personalization, SendRequest } from './send-request.ts';
import { type Problem, SendGridError } from './sendgrid-error.ts';

/**
 * Checks what a schema does not say: every mail has a subject, text comes before HTML, and nobody is addressed
 * twice in one mail.
 *
 * @throws SendGridError 400 naming every fault
 */
export function checkRequest(request: SendRequest): void {
  const problems = [
    ...checkContent(request),
    ...request.personalizations.flatMap((personalization, place) => [
      ...checkSubject(request, personalization, place),
      ...checkRecipients(personalization, place),
    ]),
  ];
  if (problems.length > 0) throw new SendGridError(400, problems);
}

function checkContent({ content }: SendRequest): Problem[] {
  const text = content.findIndex(({ type }) => type === 'text/plain');
  const html = content.findIndex(({ type }) => type === 'text/html');
  const ordered = text <= 0 && (html === -1 || html <= (text === -1 ? 0 : 1));
  return ordered
    ? []
    : [
        problem(
          'content',
          'If present, text/plain must be first, followed by text/html, followed by any other content.',
        ),
      ];
}

function checkSubject(request: SendRequest, { subject }: Personalization, place: number): Problem[] {
  return subject === undefined && request.subject === undefined
    ? [
        problem(
          `personalizations.${place}.subject`,
          'The subject is required. You can get around this requirement if you use a template with a subject defined or if every personalization has a subject defined.',
        ),
      ]
    : [];
}

function checkRecipients({ to, cc = [], bcc = [] }: Personalization, place: number): Problem[] {
  const emails = [...to, ...cc, ...bcc].map(({ email }) => email.toLowerCase());
  return new Set(emails).size === emails.length
    ? []
    : [
        problem(
          `personalizations.${place}`,
          'Each email address in the personalization block should be unique between to, cc, and bcc.',
        ),
      ];
}

function problem(field: string, message: string): Problem {
  return { message, field, help: null };
}
