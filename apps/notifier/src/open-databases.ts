import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { NotifierConfig } from './config.ts';

interface Pingable {
  $queryRaw(query: TemplateStringsArray): Promise<unknown>;
}

/** The notifier's own database, and those it reads at sending time (decision D26). */
export function openDatabases(config: NotifierConfig) {
  const open = { applicationName: 'notifier' };
  const booking = openBookingDatabase({ ...config.booking, ...open });
  const catalog = openCatalogDatabase({ ...config.catalog, ...open });
  const identity = openIdentityDatabase({ ...config.identity, ...open });
  const notification = openNotificationDatabase({ ...config.notification, ...open });
  const ping = async (db: Pingable) => void (await db.$queryRaw`SELECT 1`);
  const dependency = (name: string, whenAway: string, db: Pingable): Dependency => ({
    ...{ name: `${name} database`, required: true, whenAway },
    check: () => ping(db),
  });
  return {
    ...{ booking, catalog, identity, notification, ping },
    dependencies: [
      dependency('notification', 'Messages wait in the queue.', notification),
      dependency('booking', 'Messages wait, because the guest and the booking cannot be read.', booking),
      dependency('identity', 'Messages wait, because what is sealed of people cannot be read.', identity),
      dependency('catalog', 'Messages to hotels and reminders wait.', catalog),
    ],
    close: () => Promise.all([booking, catalog, identity, notification].map((db) => db.$disconnect())),
  };
}
