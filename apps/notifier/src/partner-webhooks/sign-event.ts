import { createHmac } from 'node:crypto';

/** What is signed. */
export interface SignedEvent {
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks (standardwebhooks.com, v1): one HMAC-SHA256 for each secret (`whsec_…`), so that
 * who checks by either is satisfied while one replaces the other. The time is that of this attempt.
 */
export function signEvent(
  { id, sentAt, body }: SignedEvent,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${mac}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
