import type { RefundSettings } from '@holdfast/config/refunds';
import type { OperationDesk } from '@holdfast/edge/carry-out-operation';
import type { HashAddress } from '@holdfast/personal-data/address-hash';
import type { GuestVault } from '@holdfast/personal-data/guest-vault';
import type { Vault } from '@holdfast/personal-data/vault';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { ObjectStore } from '@holdfast/providers/object-store/object-store';
import type { Client } from '@temporalio/client';

/** Everything the routes of this edge work with, opened once by the process. */
export interface Platform {
  readonly identity: IdentityDatabase;
  readonly catalog: CatalogDatabase;
  readonly inventory: InventoryDatabase;
  readonly bookings: BookingDatabase;
  /** Read only, for what hotels have earned. */
  readonly payments: PaymentDatabase;
  /** What is asked of bookings that are made. */
  readonly operations: OperationDesk;
  /** Opens what bookings keep of people. */
  readonly guestVault: GuestVault;
  /** Seals and opens what is kept of staff and partners. */
  readonly vault: Vault;
  readonly hashAddress: HashAddress;
  /** What holds of refunds where nobody has set anything. */
  readonly refunds: RefundSettings;
  readonly temporal: Client;
  /** How many days ahead the nights of a new allotment are opened (decision D23). */
  readonly horizonDays: number;
  /** Where photos are kept. */
  readonly objects: ObjectStore;
}
