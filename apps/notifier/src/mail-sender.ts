import { setTimeout as sleep } from 'node:timers/promises';
import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import { createOutageLog } from '@holdfast/outbox/outage-log';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { readBookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import {
  type BegunAttempt,
  beginAttempts,
  type UnclearPolicy,
} from '@holdfast/prisma-notification/begin-attempts';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { type AttemptOutcome, finishAttempt } from '@holdfast/prisma-notification/finish-attempt';
import type { MailClient } from '@holdfast/providers/mail-client';
import type { Logger } from '@holdfast/telemetry/logger';
import { composeMail } from './mail/compose-mail.ts';
import { toMailView } from './mail/mail-view.ts';
import { readMailOutcome } from './read-mail-outcome.ts';

export interface MailSenderOptions {
  readonly booking: BookingDatabase;
  readonly notification: NotificationDatabase;
  readonly mail: MailClient;
  readonly policy: UnclearPolicy;
  readonly logger: Logger;
  readonly onAttempt?: ((outcome: AttemptOutcome['outcome']) => void) | undefined;
}

/** Sends what is due, apart from the queue, so that a provider that is away holds up no partition. */
export interface MailSender {
  /** Looks at once instead of at the next poll. */
  wake(): void;
  /** Lets the mails in hand finish. */
  stop(): Promise<void>;
}

const mailsAtOnce = 10;
const pollMillis = 1_000;

export function startMailSender(options: MailSenderOptions): MailSender {
  const { booking, notification, mail, policy, logger } = options;
  const outage = createOutageLog(logger, 'the notification database', 'no mail is sent');
  let stopped = false;
  let alarm = new AbortController();

  async function send(attempt: BegunAttempt, begunAt: number): Promise<AttemptOutcome> {
    try {
      const found = await readBookingForMail(booking, attempt.bookingId);
      if (found === null) return { outcome: 'REFUSED', error: 'BOOKING_UNKNOWN' };
      const composed = composeMail(attempt.template as MailTemplate, toMailView(found, new Date()));
      // A process that stood still for so long may find that another has taken the mail over.
      if (Date.now() - begunAt > policy.unclearWaitSeconds * 500) {
        return { outcome: 'NOT_SENT', error: 'TOO_LATE', retryAfterSeconds: 0 };
      }
      const { fullName: name, email } = found.guest;
      const { notificationId, bookingId } = attempt;
      const result = await mail.send({
        to: { name, email },
        ...composed,
        customArgs: { notificationId, bookingId },
      });
      return readMailOutcome(result, attempt.number, policy.unclearWaitSeconds);
    } catch (error) {
      logger.error({ err: error, notificationId: attempt.notificationId }, 'a mail could not be prepared');
      return readMailOutcome({ outcome: 'not_sent', code: 'NOT_PREPARED' }, attempt.number, 0);
    }
  }

  /** Does not give up while the process lives: an outcome that is lost would make a second mail. */
  async function finish(attempt: BegunAttempt, outcome: AttemptOutcome): Promise<void> {
    for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
      try {
        await finishAttempt(notification, attempt, outcome);
        outage.worked();
        return;
      } catch (error) {
        outage.failed(error);
        await sleep(pause);
      }
    }
  }

  async function deliver(attempt: BegunAttempt, begunAt: number): Promise<void> {
    const outcome = await send(attempt, begunAt);
    await finish(attempt, outcome);
    options.onAttempt?.(outcome.outcome);
    const { notificationId, bookingId, template, number } = attempt;
    const level = outcome.outcome === 'SENT' ? 'info' : outcome.outcome === 'REFUSED' ? 'error' : 'warn';
    const code = 'error' in outcome ? outcome.error : undefined;
    const told = { notificationId, bookingId, template, attempt: number, outcome: outcome.outcome, code };
    logger[level](told, 'mail');
  }

  async function run(): Promise<void> {
    while (!stopped) {
      alarm = new AbortController();
      const { signal } = alarm;
      let begun: BegunAttempt[] = [];
      try {
        const begunAt = Date.now();
        begun = await beginAttempts(notification, mailsAtOnce, policy);
        outage.worked();
        await Promise.all(begun.map((attempt) => deliver(attempt, begunAt)));
      } catch (error) {
        outage.failed(error);
      }
      if (begun.length === 0) await sleep(pollMillis, undefined, { signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    wake: () => alarm.abort(),
    async stop() {
      stopped = true;
      alarm.abort();
      await running;
    },
  };
}
