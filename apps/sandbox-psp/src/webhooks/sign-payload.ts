import { createHmac } from 'node:crypto';

/** The `Stripe-Signature` header: HMAC-SHA256 over the time and the body. */
export function signPayload(payload: string, secret: string, atUnixSeconds: number): string {
  const signature = createHmac('sha256', secret).update(`${atUnixSeconds}.${payload}`).digest('hex');
  return `t=${atUnixSeconds},v1=${signature}`;
}
