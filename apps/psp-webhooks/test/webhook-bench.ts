import { setTimeout as sleep } from 'node:timers/promises';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { findFreePort } from '@holdfast/local/processes/port';
import { startSandboxProcess } from '@holdfast/local/processes/sandbox-process';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { beginAttempt } from '@holdfast/prisma-payment/begin-attempt';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { movePayment } from '@holdfast/prisma-payment/move-payment';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { storeIntent } from '@holdfast/prisma-payment/store-intent';
import { connectPaymentProvider } from '@holdfast/providers/payment-provider';
import { createLogger } from '@holdfast/telemetry/logger';
import Stripe from 'stripe';
import { buildApp, type WebhookAppOptions } from '../src/app.ts';
import type { Platform, Sagas } from '../src/platform.ts';

export const limits = {
  enabled: false,
  bookingsPerMinute: 1,
  searchesPerMinute: 1,
  signInsPerMinute: 1,
  requestsPerMinute: 1,
  addressPerMinute: 1,
};
export const secret = 'whsec_of_the_bench';
export const oldSecret = 'whsec_before_that';
const price = { amountMinor: 34_500, currency: 'EUR' };

/** What sagas were told, in order, as `name id`. */
export type Told = string[];

/** The edge over real databases, with a real sandbox that sends it its webhooks. Sagas only note what they are told. */
export async function openWebhookBench() {
  const [payment, booking, sandbox] = await Promise.all(
    (['payment', 'booking', 'sandbox'] as const).map((service) => createTemporaryDatabase(service)),
  );
  if (!payment || !booking || !sandbox) throw new Error('no databases');
  const port = await findFreePort();
  const provided = await startSandboxProcess(sandbox.url, {
    STRIPE_WEBHOOK_URL: `http://127.0.0.1:${port}/webhooks/stripe`,
    STRIPE_WEBHOOK_SECRET: secret,
  });
  const apiBase = provided.address;
  const payments = openPaymentDatabase({ url: payment.url });
  const bookings = openBookingDatabase({ url: booking.url });
  const provider = connectPaymentProvider({ secretKey: 'sk_test_webhooks', apiBase });
  const told: Told = [];
  const failing = { operateStay: 0 };
  const sagas: Sagas = {
    nudgeBookStay: async (id) => told.push(`nudge ${id}`) > 0,
    nudgeBookItinerary: async (id) => told.push(`nudge ${id}`) > 0,
    startUndoLatePayment: async (late) => void told.push(`late ${paymentIdOf(late)}`),
    pursueRefund: async (id) => void told.push(`refund ${id}`),
    async operateStay({ operationId }) {
      if (failing.operateStay > 0) {
        failing.operateStay -= 1;
        throw new Error('UNAVAILABLE');
      }
      told.push(`operate ${operationId}`);
    },
  };
  const platform: Platform = { payments, bookings, provider, sagas };
  let log = '';
  const logger = createLogger(
    { name: 'psp-webhooks', level: 'info' },
    {
      write(line: string) {
        log += line;
      },
    },
  );
  const secrets = [secret, oldSecret];
  const build = (over: Partial<WebhookAppOptions> = {}) => {
    const gateway = { trusted: [], drainMillis: 0 };
    return buildApp({ platform, dependencies: [], secrets, limits, gateway, logger, ...over });
  };
  const edge = await build();
  await edge.listen({ host: '127.0.0.1', port });

  return {
    edge,
    platform,
    told,
    failing,
    tell: provided.tell,
    build,
    log: () => log,
    stripe: new Stripe('sk_test_webhooks', {
      host: '127.0.0.1',
      port: new URL(apiBase).port,
      protocol: 'http',
    }),
    /** Sends a body as the provider would, unless told otherwise, and again while the process is too busy. */
    async post(body: string, headers: Record<string, string> = { 'stripe-signature': sign(body) }) {
      for (let tries = 1; ; tries += 1) {
        const answer = await edge.inject({
          method: 'POST',
          url: '/webhooks/stripe',
          headers: { 'content-type': 'application/json', ...headers },
          payload: body,
        });
        if (answer.statusCode !== 503 || tries === 20) return answer;
        await sleep(250);
      }
    },
    /** A booking whose card waits for its holder, as `bookStay` would leave it. */
    async waiting(
      over: {
        attempt?: number;
        bookingId?: string;
        card?: string;
        /** Done when there is a booking and the provider has not heard of it. */
        before?: (bookingId: string) => Promise<unknown>;
      } = {},
    ) {
      const { attempt = 1, card = 'pm_card_threeDSecure2Required' } = over;
      const bookingId = over.bookingId ?? (await acceptedBooking(bookings));
      await over.before?.(bookingId);
      const paymentId = paymentIdOf({ bookingId, sequence: 1 });
      const start = {
        bookingId,
        sequence: 1,
        attempt,
        amount: price,
        paymentMethodId: card,
        livemode: false,
      };
      await beginAttempt(payments, start);
      const key = `${bookingId}:create:1.${attempt}.1`;
      const lane = provider.authorizing;
      const intent = await lane.createIntent({ ...start, paymentId, key });
      await storeIntent(payments, { paymentId, attempt, intentId: intent.id });
      const { status } = await lane.confirmIntent({ intentId: intent.id, key: `${key}:confirm` });
      const to = status === 'requires_action' ? 'REQUIRES_ACTION' : 'AUTHORIZED';
      await movePayment(payments, {
        paymentId,
        attempt,
        to,
        captureBefore: new Date(Date.now() + 86_400_000),
      });
      return { bookingId, paymentId, intentId: intent.id, attempt };
    },
    /** The outcomes of the messages about an object, by type; null while one waits. */
    async outcomesOf(objectId: string): Promise<Record<string, string | null>> {
      const rows = await payments.providerEvent.findMany({ where: { objectId } });
      return Object.fromEntries(rows.map(({ type, outcome }) => [type, outcome]));
    },
    async close() {
      await edge.close();
      await provided.stop();
      await provider.close();
      await Promise.all([payments.$disconnect(), bookings.$disconnect()]);
      await Promise.all([payment.drop(), booking.drop(), sandbox.drop()]);
    },
  };
}

export type WebhookBench = Awaited<ReturnType<typeof openWebhookBench>>;

/** The header the provider would send with a body. */
export function sign(payload: string, over: { secret?: string; timestamp?: number } = {}): string {
  return Stripe.webhooks.generateTestHeaderString({ payload, secret, ...over });
}

async function acceptedBooking(db: Platform['bookings']): Promise<string> {
  const bookingId = `bk_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`;
  await acceptBooking(db, {
    bookingId,
    accountId: 'usr_test',
    livemode: false,
    fingerprint: 'fingerprint',
    hotelId: 'htl_test',
    roomTypeId: 'rt_test',
    rooms: 1,
    guests: 2,
    checkIn: '2027-03-27',
    checkOut: '2027-03-30',
    totalPrice: price,
    terms: {} as never,
    holdTtlSeconds: 900,
    guest: { fullName: 'Guest of the test', email: 'guest@example.com' },
  });
  return bookingId;
}
