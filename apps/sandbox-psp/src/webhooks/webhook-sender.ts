import type { SandboxDatabase } from '@holdfast/prisma-sandbox/database';
import {
  claimDueDeliveries,
  type DueDelivery,
  settleDelivery,
} from '@holdfast/prisma-sandbox/deliver-webhooks';
import type { FastifyBaseLogger } from 'fastify';
import { unixSeconds } from '../wire/new-id.ts';
import { signPayload } from './sign-payload.ts';

// Stripe goes on for days; a sandbox's listener is back within minutes or never.
const retryAfterSeconds = [1, 2, 5, 10, 30, 60, 120, 300, 600];
const answerWithinMillis = 10_000;
const batch = 20;

/** Sends events to the registered endpoints, again and again until they are accepted or given up. */
export class WebhookSender {
  readonly #db: SandboxDatabase;
  readonly #log: FastifyBaseLogger;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(db: SandboxDatabase, log: FastifyBaseLogger) {
    this.#db = db;
    this.#log = log;
  }

  /** Sends what is due; called after each new event and once a second for retries. */
  wake(): void {
    if (this.#closed) return;
    if (this.#running !== undefined) {
      this.#again = true;
      return;
    }
    this.#running = this.#sendDue()
      .catch((error: unknown) => this.#log.error({ err: error }, 'webhooks not sent'))
      .finally(() => {
        this.#running = undefined;
        if (this.#again) {
          this.#again = false;
          this.wake();
        }
      });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #sendDue(): Promise<void> {
    for (;;) {
      const due = await claimDueDeliveries(this.#db, batch);
      await Promise.all(due.map((delivery) => this.#send(delivery)));
      if (due.length < batch || this.#closed) return;
    }
  }

  async #send(delivery: DueDelivery): Promise<void> {
    const payload = JSON.stringify(delivery.event);
    try {
      await Promise.all(Array.from({ length: delivery.copies }, () => this.#post(delivery, payload)));
      await settleDelivery(this.#db, delivery.id, { deliveredAt: new Date() });
    } catch (error) {
      const seconds = retryAfterSeconds[delivery.attempts - 1];
      await settleDelivery(this.#db, delivery.id, {
        nextAttemptAt: seconds === undefined ? null : new Date(Date.now() + seconds * 1000),
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }

  async #post(delivery: DueDelivery, payload: string): Promise<void> {
    const answer = await fetch(delivery.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signPayload(payload, delivery.secret, unixSeconds()),
        'user-agent': 'Stripe/1.0 (sandbox)',
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMillis),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
  }
}
