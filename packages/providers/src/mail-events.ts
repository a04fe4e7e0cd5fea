import { EventWebhook, EventWebhookHeader } from '@sendgrid/eventwebhook';

/** The headers a signed call of the mail provider carries, in lower case. */
export const mailEventHeaders = {
  signature: EventWebhookHeader.SIGNATURE().toLowerCase(),
  timestamp: EventWebhookHeader.TIMESTAMP().toLowerCase(),
} as const;

/** Tells whether a call with events comes from the mail provider: its signature over time and body as received. */
export type VerifyMailEvents = (call: {
  readonly body: string | Buffer;
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}) => boolean;

/** The check against one key, as SendGrid shows it (base64 of the DER form). Throws where it is not a key. */
export function createMailEventCheck(publicKey: string): VerifyMailEvents {
  const webhook = new EventWebhook();
  const key = webhook.convertPublicKeyToECDSA(publicKey);
  return ({ body, signature, timestamp }) => {
    if (signature === undefined || timestamp === undefined) return false;
    try {
      return webhook.verifySignature(key, body, signature, timestamp);
    } catch {
      // The package throws on what is not a signature at all.
      return false;
    }
  };
}
