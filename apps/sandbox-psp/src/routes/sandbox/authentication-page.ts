import type { PaymentIntent } from '../../wire/stripe-objects.ts';
import { findPaymentMethod } from '../../wire/test-cards.ts';

/** The page where a person plays the cardholder's bank. Everything in it is the sandbox's own text or an id. */
export function authenticationPage(intent: PaymentIntent): string {
  const waiting = intent.status === 'requires_action';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${waiting ? 'Confirm your payment' : 'Nothing to confirm'} · Sandbox Bank</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="bank"><svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path fill="currentColor" d="M12 2 3 6v2h18V6zM5 10v7h2.5v-7zm5.75 0v7h2.5v-7zm5.75 0v7H19v-7zM3 19v2.5h18V19z"/></svg> Sandbox Bank</p>
${waiting ? question(intent) : outcome(intent)}
<p class="note">A bank that only plays one: no money moves, and no code is sent to you.</p>
</main>
</body>
</html>`;
}

function question(intent: PaymentIntent): string {
  const card = intent.payment_method === null ? undefined : findPaymentMethod(intent.payment_method)?.card;
  const paidWith = card === undefined ? '' : row('Card', `•••• ${card.last4}`);
  return `<h1>Is it you who pays?</h1>
<dl>${row('To', 'Holdfast')}${row('Amount', `<strong>${amountOf(intent)}</strong>`)}${paidWith}${row('Payment', `<code>${intent.id}</code>`)}</dl>
<form method="post">
<button name="outcome" value="succeed">Yes, it is me</button>
<button name="outcome" value="fail" class="quiet">No, refuse it</button>
</form>`;
}

function outcome(intent: PaymentIntent): string {
  return `<h1>Nothing to confirm</h1>
<p>This payment of <strong>${amountOf(intent)}</strong> is ${intent.status.replaceAll('_', ' ')}. You can close this page.</p>
<p><code>${intent.id}</code></p>`;
}

function row(term: string, value: string): string {
  return `<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

function amountOf({ amount, currency }: PaymentIntent): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const style = `
:root{--page:#eef2f4;--card:#fff;--text:#16242b;--faint:#54656e;--line:#d6dee2;--deed:#0f5c66;--on-deed:#fff}
@media (prefers-color-scheme:dark){:root{--page:#0f171b;--card:#18242a;--text:#e8eff2;--faint:#a3b4bc;--line:#30414a;--deed:#6cc5cf;--on-deed:#06232a}}
*{box-sizing:border-box}
body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;place-items:center;background:var(--page);color:var(--text)}
main{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:clamp(1.25rem,6vw,2.25rem);width:min(26rem,100% - 1.5rem);margin:.75rem}
p{margin:.75rem 0}
.bank{display:flex;align-items:center;gap:.6rem;margin:0 0 1.5rem;color:var(--deed);font-weight:600}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 1rem;text-wrap:balance}
dl{margin:0 0 1.5rem;border-top:1px solid var(--line)}
dl div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.55rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--faint)}dd{margin:0;min-width:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
code{font-size:.8125rem;color:var(--faint);overflow-wrap:anywhere}
form{display:grid;gap:.75rem}
button{font:inherit;font-weight:600;min-height:3rem;padding:.6rem 1rem;border-radius:10px;border:1px solid var(--deed);background:var(--deed);color:var(--on-deed);cursor:pointer}
button.quiet{background:none;color:var(--deed)}
button:focus-visible{outline:3px solid var(--text);outline-offset:2px}
.note{font-size:.875rem;color:var(--faint);margin:1.25rem 0 0}
`;
