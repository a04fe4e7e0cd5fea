import type { AddressInfo } from 'node:net';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { SandboxDatabase } from '@holdfast/prisma-sandbox/database';
import { registerWebhookEndpoint } from '@holdfast/prisma-sandbox/deliver-webhooks';
import { releaseRunningKeys } from '@holdfast/prisma-sandbox/release-running-keys';
import { checkReadiness } from '@holdfast/telemetry/readiness';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import type { App } from './app-type.ts';
import { CallLog } from './calls/call-log.ts';
import { lapseAuthorizations } from './calls/lapse-authorizations.ts';
import type { Provider } from './calls/provider.ts';
import { turnRefunds } from './calls/turn-refunds.ts';
import { answerError, answerUnknownRoute } from './plugins/answer-errors.ts';
import { authenticate as requireKey } from './plugins/authenticate.ts';
import { formBodies, parseNested } from './plugins/form-bodies.ts';
import { authenticate } from './routes/sandbox/authenticate.ts';
import { bank } from './routes/sandbox/bank.ts';
import { calls } from './routes/sandbox/calls.ts';
import { faults } from './routes/sandbox/faults.ts';
import { welcome } from './routes/sandbox/welcome.ts';
import { charges } from './routes/v1/charges/charges.ts';
import { customers } from './routes/v1/customers/customers.ts';
import { disputes } from './routes/v1/disputes/disputes.ts';
import { events } from './routes/v1/events/events.ts';
import { readIntents } from './routes/v1/payment_intents/read-intents.ts';
import { writeIntents } from './routes/v1/payment_intents/write-intents.ts';
import { paymentMethods } from './routes/v1/payment_methods/payment-methods.ts';
import { refunds } from './routes/v1/refunds/refunds.ts';
import { WebhookSender } from './webhooks/webhook-sender.ts';
import { apiVersion } from './wire/make-event.ts';
import { newId } from './wire/new-id.ts';

/** What the sandbox needs; the caller opens and closes the database. */
export interface SandboxOptions {
  readonly db: SandboxDatabase;
  readonly logger: FastifyBaseLogger;
  /** Where events are sent; without it they are only kept. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
}

const tickMillis = 1_000;

/** Builds the sandbox payment provider; it listens when the caller says so. */
export async function buildApp({ db, logger, webhook }: SandboxOptions): Promise<App> {
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId('req', 14),
    // Sockets that a fault keeps silent would hold up the end.
    forceCloseConnections: true,
    routerOptions: { querystringParser: parseNested, maxParamLength: 255 },
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false, allowUnionTypes: true } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  const sender = new WebhookSender(db, app.log);
  const log = new CallLog(db);
  const provider: Provider = {
    db,
    log,
    address() {
      const { port } = (app.server.address() ?? { port: 0 }) as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },
    eventsWritten: () => sender.wake(),
  };

  formBodies(app);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownRoute);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('Request-Id', request.id);
    reply.header('Stripe-Version', request.headers['stripe-version'] ?? apiVersion);
  });

  app.get('/health', async () => ({ status: 'ok', uptimeSeconds: Math.floor(process.uptime()) }));
  app.get('/ready', async (_request, reply) => {
    const readiness = await checkReadiness([
      {
        name: 'postgres',
        required: true,
        whenAway: 'No call can be answered.',
        check: async () => void (await db.$queryRaw`SELECT 1`),
      },
    ]);
    return reply.code(readiness.status === 'unready' ? 503 : 200).send(readiness);
  });
  app.register(async (v1) => {
    v1.addHook('onRequest', requireKey);
    writeIntents(v1, provider);
    readIntents(v1, provider);
    refunds(v1, provider);
    charges(v1, provider);
    disputes(v1, provider);
    customers(v1, provider);
    paymentMethods(v1, provider);
    events(v1, provider);
  });
  app.register(async (sandbox) => {
    welcome(sandbox);
    faults(sandbox, provider);
    calls(sandbox, provider);
    authenticate(sandbox, provider);
    bank(sandbox, provider);
  });

  await releaseRunningKeys(db);
  if (webhook !== undefined) await registerWebhookEndpoint(db, { id: newId('we'), ...webhook });
  keepTime(app, provider, sender);
  return app;
}

/** Once a second: authorizations lapse, refunds come to their late ends, webhooks are tried again. */
function keepTime(app: App, provider: Provider, sender: WebhookSender): void {
  let tick: Promise<void> = Promise.resolve();
  let waiting = false;
  const timer = setInterval(() => {
    sender.wake();
    if (waiting) return;
    waiting = true;
    tick = lapseAuthorizations(provider)
      .then(() => turnRefunds(provider))
      .catch((error: unknown) =>
        app.log.error({ err: error }, 'authorizations and refunds not looked through'),
      )
      .finally(() => {
        waiting = false;
      });
  }, tickMillis);
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await tick;
    await sender.close();
    await provider.log.flush();
  });
}
