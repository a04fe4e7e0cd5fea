import type { Static, TSchema } from 'typebox';
import { activityEvents } from './activity-events.ts';
import { bookingEvents } from './booking-events.ts';
import { catalogEvents } from './catalog-events.ts';
import { inventoryEvents } from './inventory-events.ts';
import { notificationQueue } from './notification-queue.ts';
import { paymentEvents } from './payment-events.ts';
import type { TopicName } from './topics.ts';

/** Every event there is: by topic, then by type. What is not in here is not an event. */
export const eventCatalog = {
  'booking-events': bookingEvents,
  'payment-events': paymentEvents,
  'inventory-events': inventoryEvents,
  'notification-queue': notificationQueue,
  'catalog-events': catalogEvents,
  'activity-events': activityEvents,
} as const satisfies Record<TopicName, Record<string, TSchema>>;

type Catalog = typeof eventCatalog;

/** The types of event a topic carries. */
export type EventType<Topic extends TopicName> = keyof Catalog[Topic] & string;

/** One type of event, envelope and data. */
export type EventOf<
  Topic extends TopicName,
  Name extends EventType<Topic>,
> = Catalog[Topic][Name] extends TSchema ? Static<Catalog[Topic][Name]> : never;
