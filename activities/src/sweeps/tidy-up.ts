import { removePublished } from '@holdfast/outbox/remove-published';
import type { SqlClient } from '@holdfast/outbox/sql-client';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { removePartnerEvents } from '@holdfast/prisma-notification/partner-events';
import { removePartnerRequests } from '@holdfast/prisma-notification/partner-requests';
import { removeReceived } from '@holdfast/prisma-notification/remove-received';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { removeHandledEvents } from '@holdfast/prisma-payment/provider-events';
import { heartbeat } from '@temporalio/activity';

/** How many rows of each kind a sweep removed. */
export interface TidiedUp {
  readonly providerEvents: number;
  readonly received: number;
  readonly published: number;
  readonly partnerEvents: number;
}

export interface TidyUpActivities {
  /**
   * Removes rows that nobody reads any more: the provider's messages long after they were handled, and events long
   * after they were published, taken in and told to partners. It heartbeats after each batch; begun again, it does what is left.
   */
  tidyUp(): Promise<TidiedUp>;
}

interface TidyUpDependencies {
  readonly bookings: BookingDatabase;
  readonly catalog: CatalogDatabase;
  readonly identity: IdentityDatabase;
  readonly inventory: InventoryDatabase;
  readonly payments: PaymentDatabase;
  readonly notifications: NotificationDatabase;
}

const providerEventDays = 90;
/** As long as the feed tells them; Kafka brings none back that late. */
const partnerEventDays = 30;
/** Twice as long as Kafka keeps events unless told otherwise, so that none comes again. */
const eventDays = 14;

/** `limit` is how many rows one statement looks at; small enough to hold no lock for long. */
export function tidyUpActivities(world: TidyUpDependencies, limit = 1_000): TidyUpActivities {
  const { bookings, catalog, identity, inventory, payments, notifications } = world;
  const outboxes = [bookings, catalog, identity, inventory, payments];
  return {
    async tidyUp() {
      const providerEvents = await inBatches(limit, () =>
        removeHandledEvents(payments, { days: providerEventDays, limit }),
      );
      const received = await inBatches(limit, () =>
        removeReceived(notifications, { days: eventDays, limit }),
      );
      let published = 0;
      for (const db of outboxes) published += await tidyOutbox(db, limit);
      const told = { days: partnerEventDays, limit };
      const partnerEvents = await inBatches(limit, () => removePartnerEvents(notifications, told));
      await inBatches(limit, () => removePartnerRequests(notifications, told));
      return { providerEvents, received, published, partnerEvents };
    },
  };
}

async function inBatches(limit: number, removeSome: () => Promise<number>): Promise<number> {
  let removed = 0;
  for (let last = limit; last === limit; removed += last) {
    last = await removeSome();
    heartbeat();
  }
  return removed;
}

async function tidyOutbox(db: SqlClient, limit: number): Promise<number> {
  let removed = 0;
  for (let after: string | undefined = '0'; after !== undefined; ) {
    const batch = await removePublished(db, { after, days: eventDays, limit });
    removed += batch.removed;
    after = batch.more ? batch.last : undefined;
    heartbeat();
  }
  return removed;
}
