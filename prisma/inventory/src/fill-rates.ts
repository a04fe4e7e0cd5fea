import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { InventoryDatabase } from './database.ts';

/** How a room type is priced where no rate has been set for a night. Amounts are minor units of `currency`. */
export interface RatePlan {
  readonly roomTypeId: string;
  readonly currency: string;
  readonly baseMinor: number;
  /** Prices are whole multiples of this. */
  readonly stepMinor: number;
  /** Percentages of the base for January to December. */
  readonly monthPercents: readonly number[];
  /** Percentage on top of the month's for the nights of Friday and Saturday, 100 for none. */
  readonly weekendPercent: number;
}

/**
 * Prices the nights from `from` until before `until` that follow a room type's last rate, by its plan, in one
 * statement. Rates that are there stay as they are. Returns how many it added.
 */
export function fillRates(
  db: InventoryDatabase,
  plans: readonly RatePlan[],
  { from, until }: { from: CalendarDate; until: CalendarDate },
): Promise<number> {
  return db.$executeRaw`
    INSERT INTO rates (room_type_id, date, amount_minor, currency)
    SELECT plan."roomTypeId", to_char(day, 'YYYY-MM-DD'),
           greatest(1, round(plan."baseMinor" * plan."monthPercents"[extract(month FROM day)::integer]
             * CASE WHEN extract(isodow FROM day) IN (5, 6) THEN plan."weekendPercent" ELSE 100 END
             / 10000 / plan."stepMinor")) * plan."stepMinor",
           plan.currency
      FROM jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) plan(
             "roomTypeId" text, currency text, "baseMinor" numeric, "stepMinor" numeric,
             "monthPercents" numeric[], "weekendPercent" numeric)
     CROSS JOIN LATERAL (SELECT max(date)::date + 1 AS next FROM rates
                          WHERE room_type_id = plan."roomTypeId") last
     CROSS JOIN LATERAL generate_series(
             greatest(${from}::date, last.next), ${until}::date - 1, interval '1 day') day
        ON CONFLICT DO NOTHING`;
}
