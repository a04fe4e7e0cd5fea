import { type Language, languages } from '@holdfast/domain/languages';
import type { CatalogDatabase } from './database.ts';
import { type HouseRules, readHouseRulesColumn } from './json-columns.ts';

/** What messages about a stay need of the hotel as it is today; the rest is in the booking's terms (decision D28). */
export interface HotelContact {
  readonly name: string;
  /** Null where the hotel wants no mail. */
  readonly email: string | null;
  readonly language: Language;
  readonly houseRules: HouseRules;
}

/** How a hotel is reached, or null when there is no such hotel. */
export async function readHotelContact(db: CatalogDatabase, hotelId: string): Promise<HotelContact | null> {
  const row = await db.hotel.findUnique({
    where: { id: hotelId },
    select: { name: true, contactEmail: true, contactLanguage: true, houseRules: true },
  });
  if (row === null) return null;
  return {
    name: row.name,
    email: row.contactEmail,
    language: languages.find((language) => language === row.contactLanguage) ?? 'en',
    houseRules: readHouseRulesColumn(row.houseRules),
  };
}
