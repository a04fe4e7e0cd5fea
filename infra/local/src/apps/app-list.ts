import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../site.ts';

/** One process of the platform and where it answers /health and /ready. */
export interface App {
  name: string;
  /** What it is, in a few words, for the table of addresses. */
  title: string;
  args: string[];
  portVariable: string;
  port: number;
  /** Only for development: stands in for a provider on the internet. */
  standsInFor?: 'stripe' | 'sendgrid';
}

/** In the order they are started: what others call comes first. */
export const apps: App[] = [
  {
    name: 'sandbox-psp',
    title: 'Sandbox payment provider',
    args: [],
    portVariable: 'SANDBOX_PSP_PORT',
    port: 3500,
    standsInFor: 'stripe',
  },
  {
    name: 'mail-sink',
    title: 'Mail sink (all e-mails)',
    args: [],
    portVariable: 'MAIL_SINK_PORT',
    port: 3600,
    standsInFor: 'sendgrid',
  },
  {
    name: 'worker',
    title: 'Worker (bookings)',
    args: ['all'],
    portVariable: 'WORKER_STATUS_PORT',
    port: 3900,
  },
  {
    name: 'outbox-relay',
    title: 'Outbox relay',
    args: [],
    portVariable: 'OUTBOX_RELAY_METRICS_PORT',
    port: 3701,
  },
  { name: 'notifier', title: 'Notifier', args: [], portVariable: 'NOTIFIER_METRICS_PORT', port: 3702 },
  { name: 'projector', title: 'Projector', args: [], portVariable: 'PROJECTOR_METRICS_PORT', port: 3703 },
  {
    name: 'psp-webhooks',
    title: 'Provider webhooks',
    args: [],
    portVariable: 'PSP_WEBHOOKS_PORT',
    port: 3400,
  },
  { name: 'admin-api', title: 'Admin API', args: [], portVariable: 'ADMIN_API_PORT', port: 3300 },
  { name: 'support-api', title: 'Support API', args: [], portVariable: 'SUPPORT_API_PORT', port: 3200 },
  { name: 'partner-api', title: 'Partner API', args: [], portVariable: 'PARTNER_API_PORT', port: 3100 },
  { name: 'customer-api', title: 'Customer API', args: [], portVariable: 'CUSTOMER_API_PORT', port: 3000 },
];

/** @throws when no app has that name */
export function findApp(name: string): App {
  const app = apps.find((candidate) => candidate.name === name);
  if (!app) throw new Error(`There is no app called ${name}.`);
  return app;
}

/** The file that runs the app: `server.ts` where it is one, else `main.ts`. */
export function entryOf(app: App): string {
  const folder = join(repositoryRoot, 'apps', app.name, 'src');
  const server = join(folder, 'server.ts');
  return existsSync(server) ? server : join(folder, 'main.ts');
}
