import type { CalendarMonth } from '@holdfast/domain/offer-months';
import type { SearchDatabase } from './database.ts';

/** Makes the months of arrival from one to another and drops earlier ones; says what it did, a line each. */
export async function rollOfferMonths(
  db: SearchDatabase,
  { from, until }: { from: CalendarMonth; until: CalendarMonth },
): Promise<string[]> {
  const [rolled] = await db.$queryRaw<{ lines: string[] }[]>`
    SELECT roll_offer_months(${from}, ${until}) AS lines`;
  return rolled?.lines ?? [];
}
