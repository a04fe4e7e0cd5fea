import type { RateColumn } from '@holdfast/contracts/http/admin/rates-and-allotments';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { currencyExponent } from '@holdfast/domain/money';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import type { RatesAndAllotmentsRow } from '@holdfast/prisma-inventory/apply-rates-and-allotments';
import { readCount, readDate, readFlag, readPrice, UnreadableCell } from './read-cells.ts';
import type { Table, TableRow } from './read-table.ts';

/** What rows are read with. */
interface Surroundings {
  readonly roomTypeIds: ReadonlySet<string>;
  readonly today: string;
  readonly exponent: number;
}

/** Reads the rows of a table for a hotel; everything that is wrong is said, with its line. */
export function readRows(
  { rows, faults }: Table,
  hotel: HotelTerms,
  roomTypeIds: readonly string[],
): { rows: RatesAndAllotmentsRow[]; faults: ProblemDetail[] } {
  const surroundings = {
    roomTypeIds: new Set(roomTypeIds),
    today: dateIn(hotel.timeZone, new Date()),
    exponent: currencyExponent(hotel.currency),
  };
  const found = [...faults];
  const lines = new Map<string, number>();
  const read = rows.flatMap((row) => {
    const { faults: wrong, value } = readRow(row, surroundings);
    const night = `${value.roomTypeId} ${value.from}`;
    const earlier = lines.get(night);
    if (wrong.length === 0 && earlier !== undefined) {
      wrong.push({
        line: row.line,
        field: 'date',
        message: `is there twice for this room type; see line ${earlier}`,
      });
    }
    lines.set(night, earlier ?? row.line);
    found.push(...wrong);
    return wrong.length === 0 ? [value] : [];
  });
  return { rows: read, faults: found };
}

function readRow(
  { line, cells }: TableRow,
  { roomTypeIds, today, exponent }: Surroundings,
): { value: RatesAndAllotmentsRow; faults: ProblemDetail[] } {
  const faults: ProblemDetail[] = [];
  const read = <Value>(field: RateColumn, reader: (cell: string) => Value): Value | undefined => {
    const cell = cells[field];
    try {
      return cell === undefined ? undefined : reader(cell);
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      faults.push({ line, field, message: error.message });
      return undefined;
    }
  };
  const { roomTypeId = '' } = cells;
  if (!roomTypeIds.has(roomTypeId)) {
    faults.push({ line, field: 'roomTypeId', message: 'is not a room type of this hotel' });
  }
  if (cells.date === undefined) faults.push({ line, field: 'date', message: 'is required' });
  const from = read('date', (cell) => readDate(cell, today)) ?? today;
  const value = {
    row: line,
    roomTypeId,
    from,
    until: addDays(from, 1),
    amountMinor: read('price', (cell) => readPrice(cell, exponent)),
    rooms: read('rooms', (cell) => readCount(cell, 0, 10_000)),
    stopSell: read('stopSell', readFlag),
    minStay: read('minStay', (cell) => readCount(cell, 1, 90)),
    maxStay: read('maxStay', (cell) => readCount(cell, 1, 90)),
    closedToArrival: read('closedToArrival', readFlag),
  };
  if (value.minStay != null && value.maxStay != null && value.minStay > value.maxStay) {
    faults.push({ line, field: 'maxStay', message: 'must be at least minStay' });
  }
  return { value, faults };
}
