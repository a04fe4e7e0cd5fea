import { readFileSync } from 'node:fs';

/** What differs from one gateway to another; docker-compose.yml gives the same by the environment. */
export interface GatewaySettings {
  /** Below which app., partner. and support. are. */
  readonly GATEWAY_DOMAIN: string;
  /** Port, or address:port. */
  readonly GATEWAY_HTTPS_LISTEN: string;
  readonly GATEWAY_HTTP_LISTEN: string;
  /** Paths of PEM files. */
  readonly GATEWAY_CERTIFICATE: string;
  readonly GATEWAY_CERTIFICATE_KEY: string;
  /** For the pid file and folders that stay empty. */
  readonly GATEWAY_STATE_FOLDER: string;
  /** A file; /dev/stdout in a container. */
  readonly GATEWAY_ACCESS_LOG: string;
  /** host:port of each instance. */
  readonly GATEWAY_CUSTOMER_1: string;
  readonly GATEWAY_CUSTOMER_2: string;
  readonly GATEWAY_CUSTOMER_3: string;
  readonly GATEWAY_PARTNER: string;
  readonly GATEWAY_SUPPORT: string;
  readonly GATEWAY_PROVIDER_WEBHOOKS: string;
  readonly GATEWAY_MAIL_WEBHOOKS: string;
  /** Per address; http.md allows 10,000 a minute. */
  readonly GATEWAY_REQUESTS_PER_SECOND: string;
  readonly GATEWAY_REQUEST_BURST: string;
  readonly GATEWAY_CONNECTIONS_PER_ADDRESS: string;
}

/** The limits of http.md: 10,000 requests a minute from one address, as bursts allow. */
export const gatewayLimits = {
  GATEWAY_REQUESTS_PER_SECOND: '167',
  GATEWAY_REQUEST_BURST: '1000',
  GATEWAY_CONNECTIONS_PER_ADDRESS: '200',
} as const;

const template = new URL('../nginx.conf.template', import.meta.url);
// Nothing that ends a directive or begins another.
const plain = /^[A-Za-z0-9._:/[\]-]+$/;

/**
 * The gateway's configuration with everything filled in.
 * @throws naming the setting that is missing or could be read as configuration
 */
export function writeConfig(settings: GatewaySettings): string {
  return readFileSync(template, 'utf8').replaceAll(/\$\{(GATEWAY_\w+)\}/g, (_, name: string) => {
    const value = settings[name as keyof GatewaySettings];
    if (value === undefined || !plain.test(value)) throw new Error(`${name} is not set, or not plain text.`);
    return value;
  });
}
