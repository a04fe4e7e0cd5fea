import type { BookingSettings } from '@holdfast/config/booking';
import type { RefundSettings } from '@holdfast/config/refunds';
import type { OperationDesk } from '@holdfast/edge/carry-out-operation';
import type { KafkaConnection } from '@holdfast/outbox/kafka-connection';
import type { GuestVault } from '@holdfast/personal-data/guest-vault';
import type { Vault } from '@holdfast/personal-data/vault';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { Client } from '@temporalio/client';
import type { Redis } from 'ioredis';

/** Everything the routes of this edge work with, opened once by the process. */
export interface Platform {
  readonly bookings: BookingDatabase;
  /** What is asked of bookings that are made. */
  readonly operations: OperationDesk;
  readonly payments: PaymentDatabase;
  readonly notifications: NotificationDatabase;
  readonly catalog: CatalogDatabase;
  readonly inventory: InventoryDatabase;
  readonly identity: IdentityDatabase;
  /** Opens what bookings keep of people. */
  readonly guestVault: GuestVault;
  /** Opens what identity keeps of them. */
  readonly vault: Vault;
  readonly temporal: Client;
  /** Tells of the payment provider's breaker; nobody does without it. */
  readonly redis: Redis | undefined;
  /** Tells how far behind consumers are; nobody does without it. */
  readonly kafka: KafkaConnection | undefined;
  readonly settings: BookingSettings;
  readonly refunds: RefundSettings;
}
