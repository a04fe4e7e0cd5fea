import { accountTemplates } from '@holdfast/contracts/events/notification-queue';
import { languages } from '@holdfast/domain/languages';
import { describe, expect, test } from 'vitest';
import { type AccountMessage, composeAccountMail, links } from '../../src/messages/account-messages.ts';

const sample: AccountMessage = {
  ...{ template: 'verify-email', language: 'en', name: 'Ada Lovelace', secondFactor: true },
  ...{
    subjectId: 'whe_7q2zx.2',
    webUrl: 'https://stay.example',
    token: { text: 'T0-k_en', seconds: 86_400 },
  },
};
const compose = (changes: Partial<AccountMessage>) => composeAccountMail({ ...sample, ...changes });
const every = accountTemplates.flatMap((template) =>
  languages.map((language) => [template, language] as const),
);

describe.each(every)('%s in %s', (template, language) => {
  const linked = template in links;
  const mail = compose({ template, language });

  test('is written without a gap', () => {
    for (const written of [mail.subject, mail.html, mail.text]) {
      expect(written).toBeTruthy();
      expect(written).not.toMatch(/undefined|null\b|NaN|\[object|\{\{|function|=>/);
      expect(written).not.toMatch(/\(\)|,\s*,| \. /);
    }
    expect(mail.html).toContain(`lang="${language}"`);
    expect(mail.text).toContain('Ada Lovelace');
    expect(mail.text).toContain('Holdfast');
  });

  test('brings its link and nothing else that is secret', () => {
    const url = 'https://stay.example/';
    expect(mail.text.includes(url)).toBe(linked);
    expect(mail.html.includes(`href="${url}`)).toBe(linked);
    expect(mail.subject).not.toContain('T0-k_en');
    if (!linked) expect(mail.html + mail.text).not.toContain('T0-k_en');
  });

  test('escapes every value in HTML and none in text, and keeps line breaks out of the subject', () => {
    const risky = compose({
      ...{ template, language, name: '<script>alert(1)</script> & Co', subjectId: '<img src=x>' },
      token: { text: '"><b>&token', seconds: 3_600 },
    });
    expect(risky.html).not.toMatch(/<script|<b>|<img/);
    expect(risky.text).toContain('<script>alert(1)</script> & Co');
    expect(risky.text).not.toMatch(/&lt;|&amp;/);
    expect(risky.subject).not.toMatch(/[\r\n]/);
  });
});

test.each([
  ['verify-email', 'https://stay.example/verify-email?token=T0-k_en'],
  ['reset-password', 'https://stay.example/reset-password?token=T0-k_en'],
  ['invitation', 'https://stay.example/accept-invitation?token=T0-k_en'],
] as const)('%s leads to its page', (template, url) => {
  const { html, text } = compose({ template });
  expect(text).toContain(`: ${url}\n`);
  expect(html).toContain(`href="${url.replaceAll('=', '&#x3D;')}"`);
});

test.each([
  ['en', 3_600, '1 hour'],
  ['en', 86_400, '24 hours'],
  ['de', 604_800, '7 Tage'],
  ['fr', 86_400, '24 heures'],
  ['es', 604_800, '7 días'],
  ['pt', 3_600, '1 hora'],
] as const)('a link says in %s how long it is good', (language, seconds, words) => {
  const { text } = compose({ language, token: { text: 't', seconds } });
  // Some languages keep number and unit together on a line.
  expect(text.replaceAll('\u{a0}', ' ')).toContain(words);
});

test('no language borrows a sentence of another, and no template one of another', () => {
  const titles = every.map(([template, language]) => compose({ template, language }).text.split('\n')[2]);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(languages)('in %s the second factor is said to be on or off as it is', (language) => {
  const template = 'two-factor-changed';
  const [on, off] = [true, false].map((secondFactor) => compose({ template, language, secondFactor }));
  expect(on?.subject).not.toBe(off?.subject);
  expect(on?.text).not.toBe(off?.text);
});

test.each(languages)(
  'in %s what else happens to a second factor is told as what it is, on or off',
  (language) => {
    const template = 'two-factor-changed';
    const subjects = ['recovery-code-used.7', 'recovery-codes-made.8', 'reset.9', 'evt_1'];
    const mails = subjects.map((subjectId) => compose({ template, language, subjectId }));
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(4);
    expect(new Set(mails.map(({ text }) => text)).size).toBe(4);
    for (const subjectId of subjects.slice(0, 3)) {
      const [on, off] = [true, false].map((secondFactor) =>
        compose({ template, language, subjectId, secondFactor }),
      );
      expect(on?.text).toBe(off?.text);
      expect(on?.text).not.toMatch(/undefined|null\b/);
    }
  },
);

test('a provider that was joined is named as it is configured', () => {
  const { text } = compose({ template: 'outside-login-joined', subjectId: 'example.0b1c-2d3e' });
  expect(text).toContain('Provider: example\n');
  expect(text).not.toContain('0b1c');
});

test('a paused endpoint is named by its id alone', () => {
  const { text } = compose({ template: 'partner-endpoint-paused' });
  expect(text).toContain('Endpoint: whe_7q2zx\n');
});
