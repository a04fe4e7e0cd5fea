import { Webhook } from 'standardwebhooks';
import type { PartnerSchemas } from './partner.ts';

/** What an endpoint is sent: an event as the feed tells it too, or the ping by which you try the endpoint out. */
export type WebhookEvent =
  | PartnerSchemas['PartnerEvent']
  | {
      id: string;
      type: 'ping';
      timestamp: string;
      livemode: boolean;
      data: { endpointId: string };
    };

/** A request that an endpoint received. */
export interface ReceivedWebhook {
  /** The body as it came; parsed and written again it has another signature. */
  readonly body: string;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Thrown for what Holdfast did not send, or sent more than five minutes ago. Answer it with 400. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

/**
 * The event of a webhook, once its signature is found to be one of the endpoint's (Standard Webhooks). While a secret
 * is being replaced, give the old one and the new. An event may come more than once and late: keep its `id` with what
 * you do, and compare `data.version`.
 *
 * @throws WebhookRefused
 */
export function verifyWebhook(
  secret: string | readonly string[],
  { body, headers }: ReceivedWebhook,
): WebhookEvent {
  const given = headersOf(headers);
  let refused: unknown;
  for (const each of [secret].flat()) {
    try {
      return new Webhook(each).verify(body, given) as WebhookEvent;
    } catch (error) {
      refused = error;
    }
  }
  throw new WebhookRefused('The webhook is not signed by this endpoint.', { cause: refused });
}

function headersOf(headers: ReceivedWebhook['headers']): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value ?? '')]));
}
