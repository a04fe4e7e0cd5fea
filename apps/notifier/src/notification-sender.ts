import { setTimeout as sleep } from 'node:timers/promises';
import { createOutageLog } from '@holdfast/outbox/outage-log';
import type { HashAddress } from '@holdfast/personal-data/address-hash';
import {
  type BegunAttempt,
  beginAttempts,
  type UnclearPolicy,
} from '@holdfast/prisma-notification/begin-attempts';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { type AttemptOutcome, finishAttempt } from '@holdfast/prisma-notification/finish-attempt';
import { isSuppressed } from '@holdfast/prisma-notification/mail-events';
import type { MailClient } from '@holdfast/providers/mail-client';
import type { SmsClient } from '@holdfast/providers/sms-client';
import type { Logger } from '@holdfast/telemetry/logger';
import { type MessageSources, prepareMessage } from './prepare-message.ts';
import { type RetryPolicy, readSendOutcome } from './read-send-outcome.ts';
import { untilWritten } from './until-written.ts';

export interface NotificationSenderOptions {
  readonly sources: MessageSources;
  readonly notification: NotificationDatabase;
  readonly mail: MailClient;
  readonly sms: SmsClient;
  readonly hashAddress: HashAddress;
  readonly policy: UnclearPolicy & RetryPolicy;
  readonly logger: Logger;
  readonly onAttempt?: ((attempt: BegunAttempt, outcome: AttemptOutcome['outcome']) => void) | undefined;
}

/** Sends what is due, apart from the queue, so that a provider that is away holds up no partition. */
export interface NotificationSender {
  /** Looks at once instead of at the next poll. */
  wake(): void;
  /** Lets the messages in hand finish. */
  stop(): Promise<void>;
}

const messagesAtOnce = 10;
const pollMillis = 1_000;
const levels: Record<AttemptOutcome['outcome'], 'info' | 'warn' | 'error'> = {
  SENT: 'info',
  SKIPPED: 'info',
  NOT_SENT: 'warn',
  UNCLEAR: 'warn',
  REFUSED: 'error',
};

export function startNotificationSender(options: NotificationSenderOptions): NotificationSender {
  const { notification, mail, sms, policy, logger } = options;
  const outage = createOutageLog(logger, 'the notification database', 'nothing is sent');
  let stopped = false;
  let alarm = new AbortController();

  async function send(attempt: BegunAttempt, begunAt: number): Promise<AttemptOutcome> {
    const { notificationId, number, tries } = attempt;
    try {
      const message = await prepareMessage(attempt, options.sources);
      if ('outcome' in message) return message;
      if ('mail' in message && !attempt.byPerson) {
        const hash = options.hashAddress(message.to.email);
        if (await isSuppressed(notification, hash))
          return { outcome: 'REFUSED', error: 'ADDRESS_SUPPRESSED' };
      }
      // A process that stood still for so long may find that another has taken the message over.
      if (Date.now() - begunAt > policy.unclearWaitSeconds * 500) {
        return { outcome: 'NOT_SENT', error: 'TOO_LATE', retryAfterSeconds: 0 };
      }
      const customArgs = { notificationId, ...aboutOf(attempt), sendAttempt: String(number) };
      const result = await ('mail' in message
        ? mail.send({ to: message.to, ...message.mail, customArgs })
        : sms.send(message));
      return readSendOutcome(result, tries, policy);
    } catch (error) {
      logger.error({ err: error, notificationId }, 'a message could not be prepared');
      return readSendOutcome({ outcome: 'not_sent', code: 'NOT_PREPARED' }, tries, policy);
    }
  }

  async function deliver(attempt: BegunAttempt, begunAt: number): Promise<void> {
    const result = await send(attempt, begunAt);
    await untilWritten(() => finishAttempt(notification, attempt, result), outage);
    const { outcome } = result;
    options.onAttempt?.(attempt, outcome);
    const { notificationId, template, channel, audience, number } = attempt;
    const code = 'error' in result ? result.error : undefined;
    const told = { notificationId, ...aboutOf(attempt), template, channel, audience, attempt: number };
    logger[levels[outcome]]({ ...told, outcome, code }, 'message');
  }

  async function run(): Promise<void> {
    while (!stopped) {
      alarm = new AbortController();
      const { signal } = alarm;
      let begun: BegunAttempt[] = [];
      try {
        const begunAt = Date.now();
        begun = await beginAttempts(notification, messagesAtOnce, policy);
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

function aboutOf({ bookingId, accountId }: BegunAttempt) {
  return accountId === null ? { bookingId } : { accountId };
}
