import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyError, LogController } from 'fastify';
import type { App } from './app-type.ts';
import { KeptList } from './kept-list.ts';
import { FaultRules } from './mail/fault-rules.ts';
import { MailStore } from './mail/mail-store.ts';
import { type Problem, refusal, SendGridError } from './mail/sendgrid-error.ts';
import { createMailEvents, type MailEventsTarget } from './mail-events.ts';
import { inbox } from './routes/inbox.ts';
import { messages } from './routes/messages.ts';
import { eventRoutes } from './routes/sandbox/events.ts';
import { faultRoutes } from './routes/sandbox/faults.ts';
import { texts } from './routes/texts.ts';
import { sendText } from './routes/twilio/messages.ts';
import { sendMail } from './routes/v3/mail/send.ts';
import type { TextMessage } from './sms/text-message.ts';

// SendGrid's own limit.
const maxBodyBytes = 30 * 1024 * 1024;

interface SinkOptions {
  readonly folder: string;
  readonly logger: FastifyBaseLogger;
  /** Where it tells what became of mails; nowhere without. */
  readonly events?: MailEventsTarget | undefined;
}

/** Builds the mail sink over the mails of a folder; it listens when the caller says so. */
export async function buildApp(options: SinkOptions): Promise<App> {
  const store = await MailStore.open(options.folder);
  const textStore = await KeptList.open<TextMessage>(options.folder, 'sms');
  const events = options.events && createMailEvents(options.events, options.logger);
  const faults = new FaultRules();
  const app = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    // Sockets that a fault keeps silent would hold up the end.
    forceCloseConnections: true,
    // Every fault of a mail is named at once; the values are as sent, since JSON has types of its own.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true } },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refused = asRefusal(error);
    if (refused.status === 500 && refused !== (error as unknown))
      request.log.error({ err: error }, 'a call failed');
    void reply.code(refused.status).send({ errors: refused.problems });
  });
  app.setNotFoundHandler((_request, reply) => {
    void reply.code(404).send({ errors: refusal(404, 'not found').problems });
  });
  app.get('/health', async () => ({ status: 'ok', uptimeSeconds: Math.floor(process.uptime()) }));
  app.get('/ready', async () => ({ status: 'ready', dependencies: [] }));
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  sendMail(app, store, faults, events);
  sendText(app, textStore, faults);
  texts(app, textStore);
  eventRoutes(app, store, events);
  messages(app, store);
  faultRoutes(app, faults);
  inbox(app, store);
  app.addHook('onClose', async () => {
    await events?.close();
    await Promise.all([store.close(), textStore.close()]);
  });
  return app;
}

function asRefusal(error: FastifyError): SendGridError {
  if (error instanceof SendGridError) return error;
  if (error.validation !== undefined) return new SendGridError(400, error.validation.map(toProblem));
  if (error.statusCode === 413)
    return refusal(413, 'The JSON payload you have included in your request is too large.');
  const status = error.statusCode ?? 500;
  return refusal(Math.min(status, 500), status < 500 ? 'Bad Request' : 'internal error');
}

type Invalid = NonNullable<FastifyError['validation']>[number];

function toProblem({ instancePath, keyword, params, message }: Invalid): Problem {
  const at = instancePath.slice(1).replaceAll('/', '.');
  const nested = (name: unknown) => (at === '' ? String(name) : `${at}.${String(name)}`);
  if (keyword === 'required') {
    const field = nested(params.missingProperty);
    return { message: `The ${field} parameter is required.`, field, help: null };
  }
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    return { message: `Additional property ${name} is not allowed`, field: nested(name), help: null };
  }
  return { message: `The ${at} parameter ${message ?? 'is not valid'}.`, field: at, help: null };
}
