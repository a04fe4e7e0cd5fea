import type { ChangeInventory, NightChange } from '@holdfast/contracts/http/admin/inventory';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { addDays, daysBetween, isoWeekdayOf } from '@holdfast/domain/calendar-date';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { changeAllotment } from '@holdfast/prisma-inventory/change-allotment';
import { changeNights, type NightRange } from '@holdfast/prisma-inventory/change-nights';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { inOneTransaction } from '@holdfast/prisma-inventory/in-one-transaction';
import { faultsOfFutureRange } from '../dates/check-range.ts';

/** What is wrong with a change, as far as that can be said without the database. */
export function faultsOfInventory(
  { version, allotment, nights = [] }: ChangeInventory,
  timeZone: string,
): ProblemDetail[] {
  const faults = nights.flatMap((change, index) => faultsOfNights(change, timeZone, `nights.${index}.`));
  if (allotment === undefined && nights.length === 0) {
    faults.push({ field: 'allotment', message: 'is required where there are no nights' });
  }
  if (allotment === undefined && version === null && nights.length > 0) {
    faults.push({ field: 'allotment', message: 'is required first' });
  }
  const { rooms = 0, softLimit } = allotment ?? {};
  if (softLimit != null && softLimit < rooms) {
    faults.push({ field: 'allotment.softLimit', message: 'must be at least as many as rooms' });
  }
  return faults;
}

function faultsOfNights(change: NightChange, timeZone: string, at: string): ProblemDetail[] {
  const { from, until, weekdays: _, ...fields } = change;
  const faults = faultsOfFutureRange({ from, until }, timeZone, at);
  if (Object.keys(fields).length === 0) {
    faults.push({ field: `${at}rooms`, message: 'or another change is required' });
  }
  if (fields.minStay != null && fields.maxStay != null && fields.minStay > fields.maxStay) {
    faults.push({ field: `${at}maxStay`, message: 'must be at least minStay' });
  }
  return faults;
}

/** Who changes what, and how far ahead the nights of a new allotment are opened. */
interface InventoryChanger {
  readonly roomTypeId: string;
  readonly hotel: HotelTerms;
  readonly actorId: string;
  readonly horizonDays: number;
}

/**
 * Makes the whole change or nothing of it.
 *
 * @throws VersionConflict, CapacityBelowSold; ProblemError VALIDATION_ERROR for nights that are not open, on which
 * nothing could be written: they would be sold without the change when they open.
 */
export function changeInventory(
  db: InventoryDatabase,
  change: ChangeInventory,
  { roomTypeId, hotel, actorId, horizonDays }: InventoryChanger,
): Promise<void> {
  const { allotment, nights = [] } = change;
  return inOneTransaction(db, async (transaction) => {
    let { version } = change;
    if (allotment !== undefined) {
      const { rooms, allowancePercent = 100, softLimit = null } = allotment;
      const terms = { roomTypeId, hotelId: hotel.id, sandbox: hotel.sandbox };
      const wanted = { ...terms, rooms, allowancePercent, softLimit, version, actorId, horizonDays };
      version = (await changeAllotment(transaction, wanted)).version;
    }
    for (const [index, { from, until, weekdays, ...fields }] of nights.entries()) {
      const wanted = { roomTypeId, version: version ?? 0, actorId, from, until, weekdays, change: fields };
      const changed = await changeNights(transaction, wanted);
      if (changed.nights < countNights(wanted)) {
        throw invalidFields({
          field: `nights.${index}`,
          message: 'has nights that are not open for sale yet',
        });
      }
      version = changed.version;
    }
  });
}

/** How many nights a range has, open or not. */
function countNights({ from, until, weekdays }: NightRange): number {
  const dates = Array.from({ length: daysBetween(from, until) }, (_, day) => addDays(from, day));
  return dates.filter((date) => weekdays === undefined || weekdays.includes(isoWeekdayOf(date))).length;
}
