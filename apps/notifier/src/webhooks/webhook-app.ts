import type { HashAddress } from '@holdfast/personal-data/address-hash';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { recordMailEvent } from '@holdfast/prisma-notification/mail-events';
import { mailEventHeaders, type VerifyMailEvents } from '@holdfast/providers/mail-events';
import type { Logger } from '@holdfast/telemetry/logger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { readMailEvents } from './read-mail-events.ts';

interface WebhookOptions {
  readonly notification: NotificationDatabase;
  readonly verify: VerifyMailEvents;
  readonly hashAddress: HashAddress;
  readonly logger: Logger;
  readonly onEvent?: ((kind: string) => void) | undefined;
}

// SendGrid sends up to 768 KB at once.
const maxBodyBytes = 1024 * 1024;

/** The only part of the notifier that others can reach: POST /webhooks/sendgrid, signed by the mail provider. */
export function buildWebhookApp(options: WebhookOptions): FastifyInstance {
  const { notification, verify, hashAddress, logger } = options;
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    requestTimeout: 30_000,
  });
  // The signature is over the bytes as they came.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 503;
    // Anything but 2xx has the provider send the events again.
    if (status >= 500) request.log.error({ err: error }, 'events of mails could not be kept');
    void reply.code(status).send({ error: status >= 500 ? 'NOT_KEPT' : 'REFUSED' });
  });
  app.get('/health', async () => ({ status: 'ok' }));

  app.post('/webhooks/sendgrid', async ({ body, headers }, reply) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const header = (name: string) => [headers[name]].flat()[0];
    const signature = header(mailEventHeaders.signature);
    const timestamp = header(mailEventHeaders.timestamp);
    if (!verify({ body: bytes, signature, timestamp })) return reply.code(403).send({ error: 'FORGED' });
    const events = parse(bytes);
    if (events === undefined) return reply.code(400).send({ error: 'NOT_EVENTS' });
    for (const event of readMailEvents(events, hashAddress)) {
      if (!(await recordMailEvent(notification, event))) continue;
      options.onEvent?.(event.kind);
      logger.info(
        { notificationId: event.notificationId, attempt: event.attempt, kind: event.kind, code: event.code },
        'the mail provider told of a mail',
      );
    }
    return reply.code(204).send();
  });
  return app;
}

function parse(bytes: Buffer): unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(bytes.toString());
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
