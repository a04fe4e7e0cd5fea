import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { stripe } from '@holdfast/config/stripe';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { connectPaymentProvider } from '@holdfast/providers/payment-provider';
import { activitiesOf } from '@holdfast/worker/activities';

/** The product's own activities, opened from the same environment as the worker's. */
export function openWorld(env: NodeJS.ProcessEnv) {
  const config = configFor(
    {
      bookings: database('booking'),
      catalog: database('catalog'),
      identity: database('identity'),
      inventory: database('inventory'),
      notifications: database('notification'),
      payments: database('payment'),
      stripe,
    },
    env,
  );
  const bookings = openBookingDatabase(config.bookings);
  const catalog = openCatalogDatabase(config.catalog);
  const identity = openIdentityDatabase(config.identity);
  const inventory = openInventoryDatabase(config.inventory);
  const notifications = openNotificationDatabase(config.notifications);
  const payments = openPaymentDatabase(config.payments);
  const provider = connectPaymentProvider(config.stripe);
  return {
    activities: activitiesOf({
      bookings,
      catalog,
      identity,
      inventory,
      notifications,
      payments,
      provider,
      selling: { horizonDays: 90, monthsKept: 3 },
      strandedAfterSeconds: 86_400,
      commissionBasisPoints: 1_500,
      // Nothing but the five steps is measured.
      startBookStay: async () => false,
      cancelBookStay: async () => false,
      nudgeBookStay: async () => false,
      startBookItinerary: async () => false,
      cancelBookItinerary: async () => false,
      startCloseHotel: async () => false,
      startEraseGuest: async () => false,
      startUndoLatePayment: async () => undefined,
      operateStay: async () => undefined,
      pursueRefund: async () => 'PENDING',
    }),
    async close() {
      const databases = [bookings, catalog, identity, inventory, notifications, payments];
      await Promise.all(databases.map((db) => db.$disconnect()));
      await provider.close();
    },
  };
}
