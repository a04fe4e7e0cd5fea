import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** What a notifier needs beside databases and where its providers are; its events come signed by the sink's key. */
export function notifierEnvironment(webhooksPort: number, sinkUrl: string) {
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return {
    sink: {
      SENDGRID_WEBHOOK_URL: `http://127.0.0.1:${webhooksPort}/webhooks/sendgrid`,
      SENDGRID_WEBHOOK_PRIVATE_KEY: keys.privateKey
        .export({ type: 'pkcs8', format: 'der' })
        .toString('base64'),
    },
    notifier: {
      SENDGRID_API_KEY: 'SG.test',
      SENDGRID_API_BASE: sinkUrl,
      SENDGRID_WEBHOOK_PUBLIC_KEY: keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      TWILIO_ACCOUNT_SID: 'ACtest',
      TWILIO_AUTH_TOKEN: 'token',
      TWILIO_API_BASE: sinkUrl,
      ADDRESS_HASH_KEY: 'a key that is long enough to be one',
      PERSONAL_DATA_KEYS: `test:${randomBytes(32).toString('base64')}`,
      NOTIFIER_WEBHOOKS_PORT: String(webhooksPort),
      SUPPORT_EMAIL: 'support@holdfast.example',
    },
  };
}
