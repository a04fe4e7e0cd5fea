import { setTimeout as sleep } from 'node:timers/promises';
import type { TopicName } from '@holdfast/contracts/events/topics';
import type { EventHandlers } from '@holdfast/outbox/consumer';
import { createOutageLog } from '@holdfast/outbox/outage-log';
import { readEvent } from '@holdfast/outbox/read-event';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import {
  type DeadMessage,
  finishReplay,
  readMessagesToReplay,
} from '@holdfast/prisma-notification/dead-messages';
import type { Logger } from '@holdfast/telemetry/logger';

interface ReplayOptions {
  readonly notification: NotificationDatabase;
  /** By topic; they are those that take the messages of Kafka in. */
  readonly handlers: { readonly [Topic in TopicName]?: EventHandlers<Topic> };
  readonly logger: Logger;
}

const pollMillis = 2_000;

/** Tries the dead messages again that a person wants tried; the inbox keeps one from having its effect twice. */
export function startReplays({ notification, handlers, logger }: ReplayOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const outage = createOutageLog(logger, 'the notification database', 'no dead message is replayed');
  type Handle = Record<string, ((event: unknown) => Promise<void>) | undefined>;

  async function replay({ id, topic: name, message }: DeadMessage): Promise<void> {
    const topic = name as TopicName;
    const handle = (handlers[topic] ?? {}) as Handle;
    const read = readEvent(topic, Buffer.from(message));
    let reason = 'reason' in read ? read.reason : undefined;
    if ('event' in read) {
      try {
        await handle[read.event.type]?.(read.event);
      } catch (error) {
        // The name alone: an error's text may quote what it failed on (decision D27).
        reason = `HANDLER ${error instanceof Error ? error.name : 'Error'}`;
      }
    }
    await finishReplay(notification, { deadMessageId: id, reason });
    logger.info({ deadMessageId: id, reason }, 'a dead message was replayed');
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        for (const dead of await readMessagesToReplay(notification)) await replay(dead);
        outage.worked();
      } catch (error) {
        outage.failed(error);
      }
      await sleep(pollMillis, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
