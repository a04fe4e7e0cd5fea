import { setTimeout as sleep } from 'node:timers/promises';
import { createOutageLog } from '@holdfast/outbox/outage-log';
import type { Vault } from '@holdfast/personal-data/vault';
import { type BegunDelivery, beginDeliveries } from '@holdfast/prisma-notification/begin-deliveries';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import {
  finishDelivered,
  finishFailed,
  type PausePolicy,
  putOffDelivery,
} from '@holdfast/prisma-notification/finish-delivery';
import { tellEvent } from '@holdfast/prisma-notification/partner-events';
import { secretField } from '@holdfast/prisma-notification/webhook-endpoints';
import type { WebhookClient, WebhookResult } from '@holdfast/providers/partner-webhooks/webhook-client';
import type { Logger } from '@holdfast/telemetry/logger';
import { untilWritten } from '../until-written.ts';
import { nextPauseSeconds } from './retry-schedule.ts';
import { signEvent } from './sign-event.ts';

export interface DeliverySenderOptions {
  readonly notification: NotificationDatabase;
  readonly vault: Vault;
  readonly client: WebhookClient;
  readonly pause: PausePolicy;
  /** How long a delivery may take before another process may take it for lost. */
  readonly leaseSeconds: number;
  readonly logger: Logger;
  readonly onAttempt?: ((outcome: string) => void) | undefined;
}

/** Sends what is due to partners' endpoints, apart from Kafka, so that a slow endpoint holds up no partition. */
export interface DeliverySender {
  /** Looks at once instead of at the next poll. */
  wake(): void;
  /** Lets the deliveries in hand finish. */
  stop(): Promise<void>;
}

const deliveriesAtOnce = 40;
const deliveriesPerEndpoint = 5;
const pollMillis = 1_000;
const putOffSeconds = 30;

/** Either the answer of an endpoint, or why nothing was sent at all. */
type Attempted = WebhookResult | { readonly notSent: string };

export function startDeliverySender(options: DeliverySenderOptions): DeliverySender {
  const { notification, vault, client, pause, leaseSeconds, logger } = options;
  const outage = createOutageLog(logger, 'the notification database', 'no webhook is sent');
  const active = new Map<Promise<void>, string>();
  let stopped = false;
  let alarm = new AbortController();

  async function openSecrets({ partnerId, secret, previousSecret }: BegunDelivery): Promise<string[]> {
    const sealed = [secret, previousSecret].filter((text) => text !== null);
    const opened = await Promise.all(sealed.map((text) => vault.open(secretField(partnerId), text)));
    return opened.filter((text) => text !== null);
  }

  async function send(delivery: BegunDelivery, begunAt: number): Promise<Attempted> {
    try {
      const secrets = await openSecrets(delivery);
      if (secrets.length === 0) return { notSent: 'NO_SECRET' };
      // A process that stood still for so long may find that another has taken the delivery over.
      if (Date.now() - begunAt > leaseSeconds * 500) return { notSent: 'TOO_LATE' };
      const body = JSON.stringify(tellEvent(delivery.event));
      const signed = signEvent({ id: delivery.event.id, sentAt: new Date(), body }, secrets);
      const headers = { 'content-type': 'application/json', 'user-agent': 'Holdfast-Webhooks/1', ...signed };
      return await client.post({ url: delivery.url, headers, body });
    } catch (error) {
      logger.error({ err: error, deliveryId: delivery.deliveryId }, 'a webhook could not be prepared');
      return { notSent: 'NOT_PREPARED' };
    }
  }

  async function finish(delivery: BegunDelivery, result: Attempted): Promise<void> {
    if ('notSent' in result) {
      const putOff = { error: result.notSent, retryAfterSeconds: putOffSeconds };
      return putOffDelivery(notification, delivery, putOff);
    }
    if (result.error === null) return finishDelivered(notification, delivery, result);
    const retryAfterSeconds = nextPauseSeconds(delivery.tries, delivery.ageSeconds);
    if (await finishFailed(notification, delivery, { ...result, retryAfterSeconds }, pause)) {
      const { endpointId, partnerId } = delivery;
      logger.warn({ endpointId, partnerId }, 'an endpoint only failed and is paused');
    }
  }

  async function deliver(delivery: BegunDelivery, begunAt: number): Promise<void> {
    const result = await send(delivery, begunAt);
    await untilWritten(() => finish(delivery, result), outage);
    const outcome = 'notSent' in result ? result.notSent : (result.error ?? 'DELIVERED');
    options.onAttempt?.(outcome);
    const { deliveryId, endpointId, number, event } = delivery;
    const told = { deliveryId, endpointId, eventId: event.id, type: event.type, attempt: number, outcome };
    logger.info('notSent' in result ? told : { ...told, status: result.status }, 'webhook');
  }

  function begin(delivery: BegunDelivery, begunAt: number): void {
    const delivering = deliver(delivery, begunAt).finally(() => {
      active.delete(delivering);
      alarm.abort();
    });
    active.set(delivering, delivery.endpointId);
  }

  async function takeDue(): Promise<number> {
    const limit = deliveriesAtOnce - active.size;
    if (limit === 0) return 0;
    const counts = Map.groupBy(active.values(), (endpointId) => endpointId);
    const busy = [...counts].filter(([, same]) => same.length >= deliveriesPerEndpoint).map(([id]) => id);
    const begunAt = Date.now();
    const begun = await beginDeliveries(notification, {
      ...{ limit, busy, leaseSeconds },
      perEndpoint: deliveriesPerEndpoint,
    });
    for (const delivery of begun) begin(delivery, begunAt);
    return begun.length;
  }

  async function run(): Promise<void> {
    while (!stopped) {
      alarm = new AbortController();
      const { signal } = alarm;
      let begun = 0;
      try {
        begun = await takeDue();
        outage.worked();
      } catch (error) {
        outage.failed(error);
      }
      if (begun === 0) await sleep(pollMillis, undefined, { signal }).catch(() => undefined);
    }
    await Promise.all(active.keys());
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
