import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger } from '@holdfast/telemetry/logger';
import sendgridClient from '@sendgrid/client';
import sendgrid from '@sendgrid/mail';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { App } from '../src/app-type.ts';

type MailData = Exclude<Parameters<typeof sendgrid.send>[0], unknown[]>;

let folder: string;
let app: App;
let address: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mail-sink-'));
  await start();
});
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<void> {
  app = await buildApp({ folder, logger: createLogger({ name: 'mail-sink', level: 'error' }) });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
}

/** SendGrid's own client, pointed at the sink. */
function mailer(timeoutMillis = 5_000): typeof sendgrid {
  sendgridClient.setApiKey('SG.key.of-the-test');
  sendgridClient.setDefaultRequest('baseUrl', `${address}/`);
  sendgrid.setClient(sendgridClient);
  sendgrid.setTimeout(timeoutMillis);
  return sendgrid;
}

function mail(change: Partial<MailData> = {}): MailData {
  return {
    to: { email: 'marta@mail.example', name: 'Marta <Nowak>' },
    from: { email: 'bookings@holdfast.example', name: 'Holdfast' },
    subject: 'Your stay <script>alert(1)</script>',
    text: 'Booking BK-7Q2M9X',
    html: '<p>Booking <b>BK-7Q2M9X</b></p><script>alert(1)</script>',
    customArgs: { bookingId: 'bk_1', notificationId: 'ntf_1' },
    ...change,
  } as MailData;
}

async function kept(query = ''): Promise<Record<string, unknown>[]> {
  const { messages } = (await (await fetch(`${address}/messages${query}`)).json()) as {
    messages: Record<string, unknown>[];
  };
  return messages;
}

const fault = (rule: object) =>
  fetch(`${address}/sandbox/faults`, {
    method: 'POST',
    body: JSON.stringify(rule),
    headers: { 'content-type': 'application/json' },
  });

describe('sending', () => {
  test("takes what SendGrid's client sends and keeps it", async () => {
    const [answer] = await mailer().send(mail());
    expect(answer.statusCode).toBe(202);
    expect(answer.headers['x-message-id']).toMatch(/^[\w-]{22}$/);
    expect(await kept('?to=marta@mail.example')).toMatchObject([
      {
        message_id: answer.headers['x-message-id'],
        subject: 'Your stay <script>alert(1)</script>',
        text: 'Booking BK-7Q2M9X',
        html: expect.stringContaining('<b>BK-7Q2M9X</b>'),
        custom_args: { bookingId: 'bk_1', notificationId: 'ntf_1' },
        to: [{ email: 'marta@mail.example' }],
      },
    ]);
    expect(await kept('?to=someone@else.example')).toEqual([]);
    expect(await kept('?bookingId=bk_1')).toHaveLength(1);
  });

  test('one mail for each recipient where they shall not see each other, newest first', async () => {
    await mailer().sendMultiple(mail({ to: ['a@mail.example', 'b@mail.example'] }));
    await mailer().send(mail({ subject: 'Later' }));
    const mails = await kept();
    expect(mails.map(({ subject }) => subject)).toEqual(['Later', mails[1]?.subject, mails[1]?.subject]);
    expect(mails.slice(1).map(({ to }) => (to as { email: string }[]).length)).toEqual([1, 1]);
  });

  test('mails outlive the process, though its last line was cut off', async () => {
    await mailer().send(mail());
    await app.close();
    await appendFile(path.join(folder, 'mails.jsonl'), '{"id":"half');
    await start();
    await mailer().send(mail({ subject: 'After' }));
    expect(await kept()).toHaveLength(2);
    expect((await readFile(path.join(folder, 'mails.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  test('all can be deleted', async () => {
    await mailer().send(mail());
    await fetch(`${address}/messages`, { method: 'DELETE' });
    expect(await kept()).toEqual([]);
  });
});

describe('refusing', () => {
  const post = (body: string, authorization = 'Bearer SG.key') =>
    fetch(`${address}/v3/mail/send`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization },
    });
  const whole = {
    personalizations: [{ to: [{ email: 'a@mail.example' }] }],
    from: { email: 'b@mail.example' },
    subject: 'Hello',
    content: [{ type: 'text/plain', value: 'Hello' }],
  };

  test.for([
    ['no key', 401, whole, 'Bearer other', null],
    ['no sender', 400, { ...whole, from: undefined }, undefined, 'from'],
    ['no recipient', 400, { ...whole, personalizations: [{ to: [] }] }, undefined, 'personalizations.0.to'],
    [
      'a recipient that is no address',
      400,
      { ...whole, personalizations: [{ to: [{ email: 'nobody' }] }] },
      undefined,
      'personalizations.0.to.0.email',
    ],
    [
      'a recipient twice',
      400,
      { ...whole, personalizations: [{ to: [{ email: 'a@b.example' }], cc: [{ email: 'A@b.example' }] }] },
      undefined,
      'personalizations.0',
    ],
    ['no subject', 400, { ...whole, subject: undefined }, undefined, 'personalizations.0.subject'],
    ['no content', 400, { ...whole, content: [] }, undefined, 'content'],
    [
      'HTML before text',
      400,
      {
        ...whole,
        content: [
          { type: 'text/html', value: 'x' },
          { type: 'text/plain', value: 'x' },
        ],
      },
      undefined,
      'content',
    ],
    ['a member it does not know', 400, { ...whole, color: 'red' }, undefined, 'color'],
  ] as const)('%s', async ([, status, body, authorization, field]) => {
    const answer = await post(JSON.stringify(body), authorization);
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as { errors: object[] };
    expect(errors[0]).toEqual({ message: expect.any(String), field, help: null });
    expect(await kept()).toEqual([]);
  });

  test('what is no JSON, and what is too large', async () => {
    expect((await post('{')).status).toBe(400);
    const large = { ...whole, content: [{ type: 'text/plain', value: 'x'.repeat(31 * 1024 * 1024) }] };
    const answer = await app.inject({
      method: 'POST',
      url: '/v3/mail/send',
      headers: { authorization: 'Bearer SG.key' },
      payload: large,
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ errors: [{ field: null }] });
  });
});

describe('faults', () => {
  test('before the mail is kept: nothing is there', async () => {
    const expected = [
      ['error_500_before', 500],
      ['unavailable', 503],
      ['rate_limited', 429],
    ] as const;
    for (const [kind, code] of expected) {
      await fault({ kind });
      await expect(mailer().send(mail())).rejects.toMatchObject({ code });
    }
    await fault({ kind: 'timeout_before' });
    await expect(mailer(300).send(mail())).rejects.toMatchObject({ code: 'ECONNABORTED' });
    expect(await kept()).toEqual([]);
    await mailer().send(mail());
    expect(await kept()).toHaveLength(1);
  });

  test('after it was kept: it is there, though the sender does not know', async () => {
    await fault({ kind: 'timeout_after', times: 1 });
    await expect(mailer(300).send(mail())).rejects.toMatchObject({ code: 'ECONNABORTED' });
    await fault({ kind: 'error_500_after' });
    await expect(mailer().send(mail())).rejects.toMatchObject({ code: 500 });
    expect(await kept()).toHaveLength(2);
  });

  test('for one booking only, until deleted', async () => {
    const rule = (await (await fault({ kind: 'unavailable', times: null, bookingId: 'bk_1' })).json()) as {
      id: number;
    };
    await mailer().send(mail({ customArgs: { bookingId: 'bk_2' } }));
    for (let n = 0; n < 3; n += 1) {
      await expect(mailer().send(mail())).rejects.toMatchObject({ code: 503 });
    }
    await fetch(`${address}/sandbox/faults/${rule.id}`, { method: 'DELETE' });
    await mailer().send(mail());
    expect((await fault({ kind: 'bored' })).status).toBe(400);
  });
});

describe('the inbox', () => {
  test('shows a mail with everything escaped and its HTML shut in a frame', async () => {
    await mailer().send(mail());
    const [{ id } = { id: '' }] = await kept();
    for (const url of ['/', `/mails/${id}`, `/mails/${id}?view=text`, `/mails/${id}?view=details`]) {
      const answer = await fetch(`${address}${url}`);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(page).not.toContain('<script');
      expect(page).toContain('Your stay &lt;script&gt;alert(1)&lt;/script&gt;');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const framed = await fetch(`${address}/messages/${id}/html`);
    expect(framed.headers.get('content-security-policy')).toContain('sandbox');
    expect(await framed.text()).toContain('<b>BK-7Q2M9X</b>');
  });

  test('finds by recipient, says when there is none, and can be emptied', async () => {
    await mailer().send(mail());
    expect(await (await fetch(`${address}/?to=marta`)).text()).toContain('Marta &lt;Nowak&gt;');
    expect(await (await fetch(`${address}/?to="><img`)).text()).toContain('No mail to “&quot;&gt;&lt;img”.');
    expect((await fetch(`${address}/mails/nothing`)).status).toBe(404);
    const emptied = await fetch(`${address}/messages/clear`, { method: 'POST', body: new URLSearchParams() });
    expect(await emptied.text()).toContain('No mail yet.');
  });
});

describe('text messages', () => {
  const send = (form: Record<string, string>, sid = 'ACtest') =>
    fetch(`${address}/2010-04-01/Accounts/${sid}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('ACtest:token').toString('base64')}` },
      body: new URLSearchParams(form),
    });
  const text = { To: '+351912345678', From: 'Holdfast', Body: 'Hello <b>you</b>' };

  test('are taken as Twilio takes them, and shown with everything escaped', async () => {
    const answer = await send(text);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ sid: expect.stringMatching(/^SM/), status: 'queued' });
    const kept = await (await fetch(`${address}/sms?to=%2B351912345678`)).json();
    expect(kept).toMatchObject({ messages: [{ to: text.To, body: text.Body }] });
    const page = await fetch(`${address}/sms`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Hello &lt;b&gt;you&lt;/b&gt;');
  });

  test.for([
    [{ ...text, To: '912 345' }, 400, 21_211],
    [{ ...text, Body: '' }, 400, 21_602],
  ] as const)('that are wrong are refused: %s', async ([form, status, code]) => {
    const answer = await send(form);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, status });
  });

  test('are refused to another account, and fail as they are told to without touching mails', async () => {
    expect((await send(text, 'ACother')).status).toBe(401);
    await fault({ kind: 'unavailable', channel: 'sms', to: text.To });
    await mailer().send(mail());
    expect((await send(text)).status).toBe(503);
    expect((await send(text)).status).toBe(201);
  });
});
