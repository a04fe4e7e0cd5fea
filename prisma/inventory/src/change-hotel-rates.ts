import type { Charge, RateRule } from '@holdfast/domain/rate-rules';
import type { InventoryDatabase } from './database.ts';
import { runChange } from './run-change.ts';

/** What holds for all room types of a hotel: rules that come before their own, taxes and fees. */
export interface HotelRates {
  readonly hotelId: string;
  readonly rules: readonly RateRule[];
  readonly charges: readonly Charge[];
  readonly version: number;
}

/** A hotel's rules and charges, null when none were ever set. */
export async function readHotelRates(
  db: InventoryDatabase,
  { hotelId }: { hotelId: string },
): Promise<HotelRates | null> {
  const row = await db.hotelRates.findUnique({ where: { hotelId } });
  if (row === null) return null;
  // Only change_hotel_rates writes the columns, from the same types.
  const [rules, charges] = [row.rules as unknown as RateRule[], row.charges as unknown as Charge[]];
  return { hotelId, rules, charges, version: row.version };
}

export interface HotelRatesChange extends Omit<HotelRates, 'version'> {
  /** The version the change was made from, null when none were ever set. */
  readonly version: number | null;
  readonly actorId: string;
}

/**
 * Sets a hotel's rules and charges, in one statement, and returns them as they are then.
 *
 * @throws VersionConflict with the present ones.
 */
export async function changeHotelRates(
  db: InventoryDatabase,
  { hotelId, version: from, actorId, rules, charges }: HotelRatesChange,
): Promise<HotelRates> {
  const version = await runChange(
    () => db.$queryRaw<{ answer: number }[]>`
      SELECT change_hotel_rates(
        ${hotelId}, ${from}::integer, ${actorId}, ${JSON.stringify(rules)}::jsonb,
        ${JSON.stringify(charges)}::jsonb) AS answer`,
    () => readHotelRates(db, { hotelId }),
  );
  return { hotelId, rules, charges, version };
}
