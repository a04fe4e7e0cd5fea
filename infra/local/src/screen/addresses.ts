import { readFileSync } from 'node:fs';
import { sampleGuest } from '@holdfast/sample/sample-guest';
import { samplePartner } from '@holdfast/sample/sample-partner';
import { samplePassword } from '@holdfast/sample/sample-password';
import { partnerKeyFile } from '../development/partner-key.ts';
import type { Servers } from '../development/raise-servers.ts';
import type { RunningApp } from '../development/run-apps.ts';
import type { RunningSystem } from '../development/running.ts';
import { tokenFile, tokens } from '../development/token.ts';
import type { Site } from '../site.ts';
import { renderTable } from './address-table.ts';

/** The addresses of everything that runs. */
export function runningSystem(site: Site, servers: Servers, apps: RunningApp[]): RunningSystem {
  const { postgres, temporal, redis, kafka } = servers.running;
  const urlOf = (name: string) => apps.find(({ app }) => app.name === name)?.url;
  const mailSink = urlOf('mail-sink');
  const sandboxPsp = urlOf('sandbox-psp');
  return {
    customerApi: urlOf('customer-api') ?? '',
    adminApi: urlOf('admin-api') ?? '',
    supportApi: urlOf('support-api') ?? '',
    partnerApi: urlOf('partner-api') ?? '',
    ...(temporal?.record ? { temporalUi: `http://127.0.0.1:${site.ports.temporalUi.number}` } : {}),
    ...(mailSink ? { mailSink } : {}),
    ...(sandboxPsp ? { sandboxPsp } : {}),
    ...(kafka ? { kafka: kafka.address } : {}),
    ...(redis ? { redis: redis.address } : {}),
    postgres: postgres?.address ?? '',
  };
}

/** The table of addresses, what is missing and why, and credentials to try things with. */
export function printAddresses(system: RunningSystem, servers: Servers, tell: (text: string) => void): void {
  const rows: [string, string | undefined][] = [
    ['Web app, customer API', system.customerApi],
    ['API documentation', `${system.customerApi}/docs`],
    ['Hotel desk, admin API', system.adminApi],
    ['its documentation', `${system.adminApi}/docs`],
    ['Support console, its API', system.supportApi],
    ['its documentation', `${system.supportApi}/docs`],
    ['Partner API', system.partnerApi],
    ['its documentation', `${system.partnerApi}/docs`],
    ['Temporal UI (workflows)', system.temporalUi],
    ['Mail sink (all e-mails)', system.mailSink],
    ['Sandbox payment provider', system.sandboxPsp],
    ['PostgreSQL', system.postgres],
    ['Kafka', system.kafka],
    ['Redis', system.redis],
  ];
  tell(`\n${renderTable(rows.filter((row): row is [string, string] => row[1] !== undefined))}`);
  for (const { server, reason } of servers.absent) tell(`\nWithout ${server.title}: ${reason}`);
  tell(`\nSample user: ${sampleGuest.fullName} (${sampleGuest.id}), ${sampleGuest.email}`);
  for (const { user, file, may } of tokens.slice(1)) {
    tell(`${user.fullName} (${user.id}), ${user.email}, ${may}: token in ${file}`);
  }
  tell(`Each of them logs in with the password ${samplePassword}`);
  tell(`${samplePartner.name} (${samplePartner.id}) books for its own users: test key in ${partnerKeyFile}`);
  tell(`Token of the sample user, also in ${tokenFile}:\n\n${readFileSync(tokenFile, 'utf8')}\n`);
  tell('Try it:\n');
  tell(`  curl -H "Authorization: Bearer $(cat ${tokenFile})" \\\n    ${system.customerApi}/api/v1/bookings`);
}
