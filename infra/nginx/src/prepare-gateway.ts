import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Launch, type LaunchedProcess, launch } from '@holdfast/local/processes/launch';
import type { Site } from '@holdfast/local/site';
import { findNginx } from './find-nginx.ts';
import { type GatewaySettings, gatewayLimits, writeConfig } from './write-config.ts';

/** What a gateway on this machine is told; the rest is its own. */
export type LocalGateway = Omit<
  GatewaySettings,
  | 'GATEWAY_CERTIFICATE'
  | 'GATEWAY_CERTIFICATE_KEY'
  | 'GATEWAY_ACCESS_LOG'
  | 'GATEWAY_STATE_FOLDER'
  | keyof typeof gatewayLimits
> &
  Partial<Record<keyof typeof gatewayLimits, string>>;

/** A gateway that can be started. */
export interface PreparedGateway {
  /** The certificate that callers have to believe, in PEM. */
  readonly certificate: string;
  /** What nginx says of the configuration; it has found it good. */
  readonly verdict: string;
  /** Where its access log is. */
  readonly accessLog: string;
  start(): LaunchedProcess;
}

/**
 * Writes a gateway's configuration and certificate into the site's folders and has nginx check them.
 * @throws with what nginx says of a configuration that is not good, or when there is no nginx
 */
export async function prepareGateway(
  name: string,
  settings: LocalGateway,
  site: Site,
): Promise<PreparedGateway> {
  const program = await findNginx(site);
  const folder = join(site.dataDir, name);
  mkdirSync(folder, { recursive: true });
  mkdirSync(site.logsDir, { recursive: true });
  const certificate = join(folder, 'certificate.pem');
  const accessLog = join(site.logsDir, `${name}-access.log`);
  rmSync(accessLog, { force: true });
  const whole: GatewaySettings = {
    ...gatewayLimits,
    ...settings,
    GATEWAY_CERTIFICATE: certificate,
    GATEWAY_CERTIFICATE_KEY: join(folder, 'key.pem'),
    GATEWAY_STATE_FOLDER: folder,
    GATEWAY_ACCESS_LOG: accessLog,
  };
  const env = { ...process.env, ...whole };
  execFileSync('sh', [fileURLToPath(new URL('../make-certificate.sh', import.meta.url))], { env });
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, writeConfig(whole));
  const args = ['-p', folder, '-c', config];
  const how: Launch = { command: program, args: [...args, '-g', 'daemon off;'] };
  return {
    certificate,
    verdict: check(program, args),
    accessLog,
    start: () =>
      launch(
        how,
        join(site.logsDir, `${name}.log`),
        join(site.runDir, `${name}.pid`),
        settings.GATEWAY_HTTPS_LISTEN,
      ),
  };
}

function check(program: string, args: readonly string[]): string {
  const { status, stderr, error } = spawnSync(program, ['-t', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nginx does not take its configuration: ${error?.message ?? stderr}`);
  return stderr;
}
