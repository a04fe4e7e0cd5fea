import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openPaymentDatabase, type PaymentDatabase } from '@holdfast/prisma-payment/database';
import { connectPaymentProvider, type PaymentProvider } from '@holdfast/providers/payment-provider';
import { ApplicationFailure, type Logger } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import {
  type AuthorizePaymentActivities,
  type AuthorizePaymentInput,
  authorizePaymentActivities,
} from '../../src/payment/authorize-payment.ts';
import {
  type CapturePaymentActivities,
  capturePaymentActivities,
} from '../../src/payment/capture-payment.ts';
import {
  type CloseGuestActionActivities,
  closeGuestActionActivities,
} from '../../src/payment/close-guest-action.ts';
import { type FollowDisputeActivities, followDisputeActivities } from '../../src/payment/follow-dispute.ts';
import { type PayRefundActivities, payRefundActivities } from '../../src/payment/pay-refund.ts';
import {
  type RenewAuthorizationActivities,
  renewAuthorizationActivities,
} from '../../src/payment/renew-authorization.ts';
import { type RequestRefundActivities, requestRefundActivities } from '../../src/payment/request-refund.ts';

type PaymentActivities = AuthorizePaymentActivities &
  CapturePaymentActivities &
  CloseGuestActionActivities &
  FollowDisputeActivities &
  PayRefundActivities &
  RenewAuthorizationActivities &
  RequestRefundActivities;

/** How the sandbox shall fail: which call, how, how often. */
export interface SandboxFault {
  readonly operation:
    | 'create'
    | 'confirm'
    | 'capture'
    | 'cancel'
    | 'retrieve'
    | 'refund'
    | 'retrieve_refund'
    | 'dispute'
    | '*';
  readonly kind: string;
  readonly times?: number;
  readonly latencyMillis?: number;
}

export interface SandboxIntent {
  readonly id: string;
  readonly status: string;
  readonly amount_received: number;
  readonly latest_charge: { readonly captured: boolean; readonly amount_refunded: number } | null;
}

/** The payment activities against a real sandbox provider and a real database. */
export interface PaymentBench {
  readonly db: PaymentDatabase;
  readonly provider: PaymentProvider;
  /** Runs an activity as the worker would. */
  run<Name extends keyof PaymentActivities>(
    name: Name,
    input: Parameters<PaymentActivities[Name]>[0],
    info?: { isLocal?: boolean; startToCloseTimeoutMs?: number; cancelAfterMillis?: number },
  ): Promise<Awaited<ReturnType<PaymentActivities[Name]>>>;
  fail(bookingId: string, fault: SandboxFault): Promise<void>;
  /** Waits until the sandbox has the call that such a fault was set for. */
  struck(bookingId: string, operation: string): Promise<void>;
  intentsOf(bookingId: string): Promise<SandboxIntent[]>;
  /** The operations the sandbox was asked for, in their order. */
  callsOf(bookingId: string): Promise<string[]>;
  completeAction(intentId: string, outcome: 'succeed' | 'fail'): Promise<void>;
  /** Ends a refund that is with the bank. */
  endRefund(providerRefundId: string, word: 'succeed' | 'fail'): Promise<void>;
  /** What a bank or a cardholder does later, by its path under /sandbox. */
  bank<Answer>(path: string, body?: object): Promise<Answer>;
  eventsOf(bookingId: string): Promise<string[]>;
  stop(): Promise<void>;
}

const sandboxProgram = fileURLToPath(new URL('../../../apps/sandbox-psp/src/server.ts', import.meta.url));
// Most runs here fail on purpose.
const silent: Logger = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
const secretKey = 'sk_test_payment_activities';

/** An input that authorizes; every call names a new booking. */
export function authorization(overrides: Partial<AuthorizePaymentInput> = {}): AuthorizePaymentInput {
  return {
    bookingId: `bk_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`,
    sequence: 1,
    attempt: 1,
    amount: { amountMinor: 34_500, currency: 'EUR' },
    paymentMethodId: 'pm_card_visa',
    livemode: false,
    ...overrides,
  };
}

/** The failure's code, or "ok": what a workflow would see. */
export async function codeOf(step: Promise<unknown>): Promise<string> {
  try {
    await step;
    return 'ok';
  } catch (error) {
    if (error instanceof ApplicationFailure) return error.type ?? 'untyped';
    throw error;
  }
}

export async function openPaymentBench(): Promise<PaymentBench> {
  const [payment, sandbox] = await Promise.all([
    createTemporaryDatabase('payment'),
    createTemporaryDatabase('sandbox'),
  ]);
  const port = await freePort();
  const apiBase = `http://127.0.0.1:${port}`;
  const program = spawn(process.execPath, [sandboxProgram], {
    env: {
      ...process.env,
      SANDBOX_DATABASE_URL: sandbox.url,
      SANDBOX_PSP_PORT: String(port),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answers(apiBase);
  const db = openPaymentDatabase({ url: payment.url, maxConnections: 10 });
  const provider = connectPaymentProvider({ secretKey, apiBase });
  const activities: PaymentActivities = {
    ...authorizePaymentActivities({ payments: db, provider }),
    ...capturePaymentActivities({ payments: db, provider }),
    ...closeGuestActionActivities({ payments: db, provider }),
    ...followDisputeActivities({ payments: db, provider }),
    ...payRefundActivities({ payments: db, provider }),
    ...renewAuthorizationActivities({ payments: db, provider }),
    ...requestRefundActivities(db),
  };
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(`${apiBase}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  };

  return {
    db,
    provider,
    run(name, input, { cancelAfterMillis, ...info } = {}) {
      const environment = new MockActivityEnvironment(
        { startToCloseTimeoutMs: 5_000, ...info },
        { logger: silent },
      );
      if (cancelAfterMillis !== undefined)
        setTimeout(() => environment.cancel('TIMED_OUT'), cancelAfterMillis);
      return environment.run(activities[name] as (input: unknown) => Promise<never>, input);
    },
    fail: (bookingId, fault) => ask('/sandbox/faults', { ...fault, bookingId }),
    async struck(bookingId, operation) {
      type Rule = { bookingId: string | null; operation: string; remaining: number | null };
      for (;;) {
        const { data } = await ask<{ data: Rule[] }>('/sandbox/faults');
        const rule = data.find((one) => one.bookingId === bookingId && one.operation === operation);
        if (rule?.remaining === 0) return;
        await sleep(5);
      }
    },
    async intentsOf(bookingId) {
      const query = encodeURIComponent(`metadata['bookingId']:'${bookingId}'`);
      const path = `/v1/payment_intents/search?query=${query}&expand[]=data.latest_charge`;
      return (await ask<{ data: SandboxIntent[] }>(path)).data;
    },
    async callsOf(bookingId) {
      const path = `/sandbox/calls?bookingId=${bookingId}`;
      return (await ask<{ data: { operation: string }[] }>(path)).data.map(({ operation }) => operation);
    },
    completeAction: (intentId, outcome) =>
      ask(`/sandbox/payment_intents/${intentId}/complete_action`, { outcome }),
    endRefund: (providerRefundId, word) => ask(`/sandbox/refunds/${providerRefundId}/${word}`, {}),
    bank: (path, body = {}) => ask(`/sandbox/${path}`, body),
    async eventsOf(bookingId) {
      const rows = await db.outboxMessage.findMany({ where: { key: bookingId }, orderBy: { id: 'asc' } });
      return rows.map(({ type }) => type);
    },
    async stop() {
      await provider.close();
      await db.$disconnect();
      const ended = once(program, 'exit');
      program.kill('SIGTERM');
      await ended;
      await Promise.all([payment.drop(), sandbox.drop()]);
    },
  };
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(`${address}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await sleep(50);
  }
  throw new Error('the sandbox did not come up');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
