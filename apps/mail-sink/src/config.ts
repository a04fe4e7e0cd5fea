import { fileURLToPath } from 'node:url';
import { configFor } from '@holdfast/config/config-for';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { section } from '@holdfast/config/section';
import { Type } from 'typebox';

const defaultFolder = fileURLToPath(new URL('../../../.local/data/mail', import.meta.url));

const folder = section(
  Type.Object({
    MAIL_SINK_FOLDER: Type.Optional(
      Type.String({ description: 'Where the mail sink keeps its mails (.local/data/mail by default).' }),
    ),
  }),
  (values) => values.MAIL_SINK_FOLDER ?? defaultFolder,
);

const events = section(
  Type.Object({
    SENDGRID_WEBHOOK_URL: Type.Optional(
      Type.String({ pattern: '^https?://', description: 'Where the sink tells what became of mails.' }),
    ),
    SENDGRID_WEBHOOK_PRIVATE_KEY: Type.Optional(
      Type.String({ minLength: 60, description: 'What the sink signs that with: PKCS 8, DER in base64.' }),
    ),
  }),
  ({ SENDGRID_WEBHOOK_URL: url, SENDGRID_WEBHOOK_PRIVATE_KEY: privateKey }) =>
    url === undefined || privateKey === undefined ? undefined : { url, privateKey },
);

/** The mail sink's configuration, read once from the environment. */
export function readConfig() {
  return configFor({ listen: listen('MAIL_SINK_PORT', 3600), logging, folder, events });
}
