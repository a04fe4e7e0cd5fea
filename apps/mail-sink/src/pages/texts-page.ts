import type { TextMessage } from '../sms/text-message.ts';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';

interface Texts {
  readonly messages: readonly TextMessage[];
  readonly total: number;
  readonly to: string;
}

/** The text messages, as a phone would show them. */
export function textsPage({ messages, total, to }: Texts): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Text messages – Mail sink</title><link rel="icon" href="data:,">
<style>${new Markup(style)}</style></head>
<body class="texts">
<header><h1><a href="/">Mail sink</a></h1><p>${total === 1 ? '1 text message' : `${total} text messages`}, none of them sent</p>
<form class="search" action="/sms" role="search"><input type="search" name="to" value="${to}" placeholder="Number" aria-label="Number"><button>Find</button></form>
<a class="other" href="/">Mails</a></header>
<main>${messages.length === 0 ? html`<div class="empty"><h2>No text message${to === '' ? ' yet' : ` to ${to}`}</h2></div>` : html`<ol class="texts">${messages.map(one)}</ol>`}</main>
</body></html>`.text;
}

function one({ to, from, body, received_at }: TextMessage): Markup {
  return html`<li><p class="who"><strong>${to}</strong> <span>from ${from}, ${received_at.slice(0, 16).replace('T', ' ')} UTC</span></p><p class="bubble">${body}</p></li>`;
}
