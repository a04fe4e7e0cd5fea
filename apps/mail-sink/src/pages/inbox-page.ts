import type { Mail } from '../mail/mail.ts';
import type { Address } from '../mail/send-request.ts';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';

export type View = 'html' | 'text' | 'details';

/** What the page shows: a list, and the mail that is read. */
export interface Inbox {
  readonly mails: readonly Mail[];
  readonly total: number;
  readonly to: string;
  readonly open?: { readonly mail: Mail; readonly view: View } | undefined;
}

/** The inbox; links and forms only, so that it works without scripts. */
export function inboxPage(inbox: Inbox): string {
  const { open, total, to } = inbox;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${open ? `${open.mail.subject} – Mail sink` : 'Mail sink'}</title><link rel="icon" href="data:,">
<style>${new Markup(style)}</style></head>
<body class="${open ? 'reading' : 'listing'}">
<header><h1><a href="/">Mail sink</a></h1><p>${total === 1 ? '1 mail' : `${total} mails`}, none of them sent</p>
<form class="search" action="/" role="search"><input type="search" name="to" value="${to}" placeholder="Recipient" aria-label="Recipient"><button>Find</button></form>
<form method="post" action="/messages/clear"><button>Delete all</button></form><a class="other" href="/sms">Text messages</a></header>
<nav aria-label="Mails">${list(inbox)}</nav>
<main>${open ? message(open.mail, open.view, to) : nothingOpen(inbox)}</main>
</body></html>`.text;
}

function list({ mails, total, to, open }: Inbox): Markup {
  if (mails.length === 0) {
    return html`<p class="more">${to === '' ? 'No mail yet.' : `No mail to “${to}”.`}</p>`;
  }
  return html`<ol>${mails.map(
    (mail) => html`<li><a href="${address(mail, to)}"${current(mail.id === open?.mail.id)}>
<strong>${mail.subject}</strong><span>${mail.to.map(nameOf).join(', ')}</span>${moment(mail.received_at)}</a></li>`,
  )}</ol>${mails.length < total && to === '' && html`<p class="more">The newest ${mails.length} of ${total}.</p>`}`;
}

function message(mail: Mail, view: View, to: string): Markup {
  const views: readonly [View, string, boolean][] = [
    ['html', 'As sent', mail.html !== null],
    ['text', 'Plain text', mail.text !== null],
    ['details', 'Details', true],
  ];
  return html`<a class="back" href="${to === '' ? '/' : `/?to=${encodeURIComponent(to)}`}">← All mails</a>
<h2>${mail.subject}</h2>
<dl><dt>From</dt><dd>${full(mail.from)}</dd><dt>To</dt><dd>${mail.to.map(full).join(', ')}</dd>
${mail.cc.length > 0 && html`<dt>Cc</dt><dd>${mail.cc.map(full).join(', ')}</dd>`}
${mail.bcc.length > 0 && html`<dt>Bcc</dt><dd>${mail.bcc.map(full).join(', ')}</dd>`}
<dt>Received</dt><dd>${moment(mail.received_at)}</dd></dl>
<div class="views">${views.map(
    ([name, title, present]) =>
      present && html`<a href="${address(mail, to, name)}"${current(name === view)}>${title}</a>`,
  )}</div>
${body(mail, view)}`;
}

function body(mail: Mail, view: View): Markup {
  const { html: _html, text: _text, ...details } = mail;
  const bodies: Record<View, () => Markup> = {
    html: () =>
      html`<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${encodeURIComponent(mail.id)}/html"></iframe>`,
    text: () => html`<pre>${mail.text}</pre>`,
    details: () => html`<pre>${JSON.stringify(details, null, 2)}</pre>`,
  };
  return bodies[view]();
}

function nothingOpen({ mails }: Inbox): Markup {
  return mails.length > 0
    ? html`<div class="empty"><h2>Choose a mail</h2><p>Newest first, on the left.</p></div>`
    : html`<div class="empty"><h2>Nothing here yet</h2><p>Whatever is sent to <code>POST /v3/mail/send</code> in SendGrid’s format arrives here instead of at its recipient.</p></div>`;
}

function address(mail: Mail, to: string, view?: View): string {
  const query = new URLSearchParams({
    ...(to === '' ? {} : { to }),
    ...(view === undefined ? {} : { view }),
  });
  return `/mails/${encodeURIComponent(mail.id)}${query.size > 0 ? `?${query}` : ''}`;
}

function current(is: boolean): Markup {
  return new Markup(is ? ' aria-current="true"' : '');
}

function moment(at: string): Markup {
  const today = at.slice(0, 10) === new Date().toISOString().slice(0, 10);
  return html`<time datetime="${at}">${today ? '' : `${at.slice(0, 10)} `}${at.slice(11, today ? 19 : 16)} UTC</time>`;
}

function nameOf({ name, email }: Address): string {
  return name || email;
}

function full({ name, email }: Address): string {
  return name ? `${name} <${email}>` : email;
}
