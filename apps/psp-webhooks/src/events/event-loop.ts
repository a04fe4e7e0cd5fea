import {
  type ClaimedEvent,
  claimProviderEvents,
  delayProviderEvent,
  finishProviderEvent,
} from '@holdfast/prisma-payment/provider-events';
import type { Logger } from '@holdfast/telemetry/logger';
import type { Platform } from '../platform.ts';
import { handleEvent } from './handle-event.ts';
import type { CountEvent } from './metrics.ts';

const pollMillis = 1_000;
/** Messages handled at once. */
export const width = 20;
// Longer than handling takes, provider and workflow engine included.
const leaseSeconds = 60;
const longestDelaySeconds = 300;

/** The loop that handles stored messages. */
export interface EventLoop {
  /** Looks at once; called after each message that is stored. */
  wake(): void;
  close(): Promise<void>;
}

/** Handles stored messages, each until it is handled: nothing is given up, what waits shows by its age. */
export function startEventLoop(platform: Platform, count: CountEvent, logger: Logger): EventLoop {
  const { payments } = platform;
  const underWay = new Set<Promise<void>>();
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  async function handle(event: ClaimedEvent): Promise<void> {
    const { id, type, attempts } = event;
    try {
      const outcome = await handleEvent(event, platform);
      await finishProviderEvent(payments, id, outcome);
      count(type, outcome);
    } catch (error) {
      const code = codeOf(error);
      logger.warn({ eventId: id, type, attempts, code }, 'a message could not be handled yet');
      count(type, 'delayed');
      const seconds = Math.min(2 ** (attempts - 1), longestDelaySeconds);
      await delayProviderEvent(payments, id, { error: code, seconds });
    }
  }

  /** Begins what there is room for; each that ends makes room and looks again, so that a slow one holds up none. */
  async function beginDue(): Promise<void> {
    const room = width - underWay.size;
    if (room === 0) return;
    for (const event of await claimProviderEvents(payments, { limit: room, leaseSeconds })) {
      const handled: Promise<void> = handle(event)
        .catch((error: unknown) => logger.warn({ code: codeOf(error) }, 'a message was left as it was'))
        .finally(() => {
          underWay.delete(handled);
          wake();
        });
      underWay.add(handled);
    }
  }

  function wake(): void {
    if (closed) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    running = beginDue()
      .catch((error: unknown) => logger.warn({ code: codeOf(error) }, 'messages not looked through'))
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          wake();
        }
      });
  }

  const timer = setInterval(wake, pollMillis);
  wake();
  return {
    wake,
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
      await Promise.all(underWay);
    },
  };
}

/** A code without values in it: errors of databases and providers print what they were about (decision D27). */
function codeOf(error: unknown): string {
  const { code, type, message } = error as { code?: unknown; type?: unknown; message?: unknown };
  const known = [type, code, message].find((text) => typeof text === 'string' && /^\w{2,60}$/.test(text));
  return typeof known === 'string' ? known : error instanceof Error ? error.name : 'FAULT';
}
