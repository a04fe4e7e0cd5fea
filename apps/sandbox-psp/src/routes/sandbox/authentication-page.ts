import type { PaymentIntent } from '../../wire/stripe-objects.ts';

/** The page where a person plays the cardholder's bank. Everything in it is the sandbox's own text or an id. */
export function authenticationPage(intent: PaymentIntent): string {
  const digits = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: intent.currency,
  }).resolvedOptions().maximumFractionDigits;
  const amount = new Intl.NumberFormat('en', { style: 'currency', currency: intent.currency }).format(
    intent.amount / 10 ** (digits ?? 2),
  );
  const body =
    intent.status === 'requires_action'
      ? `<p>Your bank wants to know that it is you who pays <strong>${amount}</strong>.</p>
<form method="post"><button name="outcome" value="succeed">It is me</button>
<button name="outcome" value="fail" class="quiet">Refuse</button></form>`
      : `<p>Nothing to confirm: this payment is <strong>${intent.status.replaceAll('_', ' ')}</strong>.</p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>3-D Secure (sandbox)</title><style>
body{font:17px/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;place-items:center;background:#f2f4f7;color:#17202c}
main{background:#fff;border:1px solid #d9dee6;border-radius:10px;padding:2rem;max-width:24rem;margin:1rem}
h1{font-size:1.2rem;margin:0 0 .5rem}code{font-size:.8rem;color:#5b6878;overflow-wrap:anywhere}
button{font:inherit;padding:.6rem 1.2rem;border-radius:6px;border:1px solid #1f5fd0;background:#1f5fd0;color:#fff;cursor:pointer}
button.quiet{background:none;color:#1f5fd0}
</style></head><body><main><h1>3-D Secure, played by the sandbox</h1>${body}<code>${intent.id}</code></main></body></html>`;
}
