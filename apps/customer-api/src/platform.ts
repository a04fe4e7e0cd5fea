import type { BookingSettings } from '@holdfast/config/booking';
import type { BookingChanges } from '@holdfast/prisma-booking/booking-changes';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import type { Availability, WantedStay } from '@holdfast/prisma-inventory/read-availability';
import type { Client } from '@temporalio/client';
import type { FindAlternatives } from './booking/alternatives.ts';
import type { CheckProvider } from './booking/check-provider.ts';
import type { NextActionReader } from './booking/next-action.ts';
import type { SagaStarter } from './booking/saga-starter.ts';
import type { HotelReader } from './hotels/hotel-reader.ts';

/** Everything the routes of this edge work with, opened once by the process. */
export interface Platform {
  readonly hotels: HotelReader;
  readonly inventory: InventoryDatabase;
  /** What is left and what it costs, read now; callers of the same moment share the read. */
  readonly readStay: (stay: WantedStay & { roomTypeId: string }) => Promise<Availability>;
  readonly findAlternatives: FindAlternatives;
  readonly bookings: BookingDatabase;
  readonly bookingChanges: BookingChanges;
  readonly sagas: SagaStarter;
  readonly temporal: Client;
  readonly checkProvider: CheckProvider;
  readonly nextAction: NextActionReader;
  readonly settings: BookingSettings;
}
