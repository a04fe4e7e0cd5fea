import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A payment provider that speaks as much of Stripe's wire format as one booking needs, from memory and at once (or
 * after `POST /latency?millis=`), so that a bench measures the platform: `node instant-psp.ts <port>`.
 */
type Intent = { id: string; status: string } & Record<string, unknown>;

const intents = new Map<string, Intent>();
let latencyMillis = 0;

/** What each operation makes of an intent. */
const statusAfter: Record<string, string> = {
  confirm: 'requires_capture',
  capture: 'succeeded',
  cancel: 'canceled',
};

async function answer(request: IncomingMessage): Promise<object | undefined> {
  const url = new URL(request.url ?? '', 'http://provider');
  if (url.pathname === '/ready') return { status: 'ok' };
  if (url.pathname === '/latency') {
    latencyMillis = Number(url.searchParams.get('millis'));
    return { latencyMillis };
  }
  if (!url.pathname.startsWith('/v1/payment_intents')) return undefined;
  const body = await readForm(request);
  if (latencyMillis > 0) await sleep(latencyMillis);
  const [id, operation] = url.pathname.split('/').slice(3);
  if (id === undefined) return createIntent(body);
  if (id === 'search') return { object: 'search_result', data: [], has_more: false };
  const intent = intents.get(id);
  if (intent === undefined || operation === undefined) return intent;
  intent.status = statusAfter[operation] ?? intent.status;
  if (operation === 'capture') intent.amount_received = intent.amount;
  // Nobody asks for it again, and a bench makes a hundred thousand.
  if (operation === 'capture' || operation === 'cancel') intents.delete(id);
  return intent;
}

function createIntent(body: URLSearchParams): Intent {
  const metadata = Object.fromEntries(
    ['bookingId', 'paymentId', 'attempt'].map((name) => [name, body.get(`metadata[${name}]`)]),
  );
  const intent: Intent = {
    id: `pi_${crypto.randomUUID().replaceAll('-', '')}`,
    object: 'payment_intent',
    status: 'requires_confirmation',
    amount: Number(body.get('amount')),
    amount_received: 0,
    currency: body.get('currency'),
    created: Math.floor(Date.now() / 1000),
    latest_charge: null,
    last_payment_error: null,
    metadata,
  };
  intents.set(intent.id, intent);
  return intent;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.statusCode = body === undefined ? 404 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(body ?? { error: { type: 'invalid_request_error', message: 'no such thing' } }),
      );
    },
    () => response.destroy(),
  );
});
server.listen(Number(process.argv[2]), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
