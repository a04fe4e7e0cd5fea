import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openSandboxDatabase } from '@holdfast/prisma-sandbox/database';
import { createLogger } from '@holdfast/telemetry/logger';
import Stripe from 'stripe';
import { buildApp, type SandboxOptions } from '../src/app.ts';

/** A sandbox of its own for one test file, on a free port and an empty database. */
export async function startSandbox(webhook?: SandboxOptions['webhook']) {
  const database = await createTemporaryDatabase('sandbox');
  const db = openSandboxDatabase({ url: database.url, maxConnections: 10 });
  const app = await buildApp({ db, logger: createLogger({ name: 'sandbox-psp', level: 'error' }), webhook });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const port = Number(new URL(address).port);

  /** Calls the sandbox's own part of the API. */
  async function tell<Answer = unknown>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${address}/sandbox/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  return {
    db,
    address,
    tell,
    /** Stripe's own client, pointed at the sandbox; it neither retries nor waits long. */
    stripe: stripeAt(port),
    async close() {
      await app.close();
      await db.$disconnect();
      await database.drop();
    },
  };
}

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

/** Stripe's own client for a server on this machine. */
export function stripeAt(port: number, timeoutMillis = 5_000): Stripe {
  return new Stripe('sk_test_sandbox', {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    timeout: timeoutMillis,
  });
}

/** What a hold for a booking asks. */
export function holdFor(bookingId: string, paymentMethod = 'pm_card_visa') {
  return {
    amount: 12_000,
    currency: 'eur',
    capture_method: 'manual',
    payment_method: paymentMethod,
    metadata: { bookingId },
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  } as const;
}

/** The error a call is refused with; fails the test when it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('The call was not refused.');
}
