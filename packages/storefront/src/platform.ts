import type { BookingSettings } from '@holdfast/config/booking';
import type { OperationDesk } from '@holdfast/edge/carry-out-operation';
import type { Activity } from '@holdfast/outbox/activity-publisher';
import type { GuestVault } from '@holdfast/personal-data/guest-vault';
import type { Vault } from '@holdfast/personal-data/vault';
import type { BookingChanges } from '@holdfast/prisma-booking/booking-changes';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import type { Availability, WantedStay } from '@holdfast/prisma-inventory/read-availability';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { SearchDatabase } from '@holdfast/prisma-search/database';
import type { Client } from '@temporalio/client';
import type { Admission } from './booking/admission.ts';
import type { FindAlternatives } from './booking/alternatives.ts';
import type { CheckProvider } from './booking/check-provider.ts';
import type { NextActionReader } from './booking/next-action.ts';
import type { SagaStarter } from './booking/saga-starter.ts';
import type { CardDesk } from './cards/card-desk.ts';
import type { HotelReader } from './hotels/hotel-reader.ts';
import type { StayReader } from './hotels/stay-reader.ts';
import type { ReadRates } from './search/exchange-rates.ts';
import type { PlaceFinder } from './search/find-place.ts';
import type { ListRooms } from './search/list-rooms.ts';
import type { SearchHotels } from './search/search-hotels.ts';

/** Everything the routes of this edge work with, opened once by the process. */
export interface Platform {
  readonly hotels: HotelReader;
  readonly stays: StayReader;
  /** For what is shown and for points; nothing is charged by them (decision D28). */
  readonly rates: ReadRates;
  readonly searchHotels: SearchHotels;
  readonly listRooms: ListRooms;
  readonly places: PlaceFinder;
  /** Tells what people look at; returns at once. */
  readonly publishActivity: (activity: Activity) => void;
  readonly catalog: CatalogDatabase;
  /** For reads that may be stale (decision D29). */
  readonly catalogReplica: CatalogDatabase;
  readonly search: SearchDatabase;
  readonly inventory: InventoryDatabase;
  readonly identity: IdentityDatabase;
  /** Seals what bookings keep of people. */
  readonly guestVault: GuestVault;
  /** Seals and opens what identity keeps of them. */
  readonly vault: Vault;
  readonly payments: PaymentDatabase;
  /** What is left and what it costs, read now; callers of the same moment share the read. */
  readonly readStay: (stay: WantedStay & { roomTypeId: string }) => Promise<Availability>;
  /** Keeps a rush for the last rooms from starting more sagas than there are rooms. */
  readonly admit: Admission;
  readonly findAlternatives: FindAlternatives;
  readonly bookings: BookingDatabase;
  readonly bookingChanges: BookingChanges;
  readonly sagas: SagaStarter;
  /** What is asked of bookings that are made. */
  readonly operations: OperationDesk;
  readonly temporal: Client;
  readonly checkProvider: CheckProvider;
  readonly nextAction: NextActionReader;
  /** Cards kept for later, and whose they are. */
  readonly cards: CardDesk;
  readonly settings: BookingSettings;
}
