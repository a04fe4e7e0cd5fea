import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePartnerKey } from '@holdfast/sign-in/partner-keys';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { localDir } from '../site.ts';

/** Secrets of one development installation: made once, kept in `.local/keys`, of no use elsewhere. */
export interface DevelopmentKeys {
  /** Signs the tokens that are handed out on the command line; edges know its public half only. */
  privateKey: JWK;
  publicKey: JWK;
  /** Signs the access tokens of those who sign in. */
  signingKey: JWK;
  stripeSecretKey: string;
  stripeWebhookSecret: string;
  sendgridApiKey: string;
  /** Signs what the mail sink tells of mails; DER in base64, as SendGrid shows keys. */
  sendgridWebhookPrivateKey: string;
  sendgridWebhookPublicKey: string;
  twilioAccountSid: string;
  twilioAuthToken: string;
  addressHashKey: string;
  /** Wraps the keys of people's data: its name and the key, as the environment has it. */
  personalDataKey: string;
  /** A test key of the sample's partner. */
  partnerKey: string;
}

/** Reads the keys, or makes those there are not yet. */
export async function loadKeys(folder = join(localDir(), 'keys')): Promise<DevelopmentKeys> {
  const file = join(folder, 'development.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<DevelopmentKeys>) : {};
  const made = await makeKeys();
  const keys = { ...made, ...known };
  if (Object.keys(made).every((name) => name in known)) return keys;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

async function makeKeys(): Promise<DevelopmentKeys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const mailEvents = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const signing = await generateKeyPair('EdDSA', { extractable: true });
  const named = (kind: string) => {
    return { kid: `${kind}-${randomBytes(4).toString('hex')}`, alg: 'EdDSA', use: 'sig' };
  };
  const forCommandLine = named('development');
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...forCommandLine },
    publicKey: { ...(await exportJWK(pair.publicKey)), ...forCommandLine },
    signingKey: { ...(await exportJWK(signing.privateKey)), ...named('signing') },
    stripeSecretKey: `sk_test_${randomBytes(24).toString('hex')}`,
    stripeWebhookSecret: `whsec_${randomBytes(24).toString('hex')}`,
    sendgridApiKey: `SG.${randomBytes(16).toString('base64url')}.${randomBytes(32).toString('base64url')}`,
    sendgridWebhookPrivateKey: mailEvents.privateKey
      .export({ type: 'pkcs8', format: 'der' })
      .toString('base64'),
    sendgridWebhookPublicKey: mailEvents.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    twilioAccountSid: `AC${randomBytes(16).toString('hex')}`,
    twilioAuthToken: randomBytes(16).toString('hex'),
    addressHashKey: randomBytes(32).toString('hex'),
    personalDataKey: `development:${randomBytes(32).toString('base64')}`,
    partnerKey: makePartnerKey(false).key,
  };
}
