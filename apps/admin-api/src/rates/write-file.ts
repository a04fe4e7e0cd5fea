import { rateColumns, shownColumns } from '@holdfast/contracts/http/admin/rates-and-allotments';
import type { RoomTypeNight } from '@holdfast/prisma-inventory/read-nights';
import { writeAmount } from '../money/write-amount.ts';

type Column = (typeof rateColumns)[number] | (typeof shownColumns)[number];
const columns: readonly Column[] = [...rateColumns, ...shownColumns];

/**
 * Writes nights as a file that can be uploaded again and then changes nothing: a price only where it was set for the
 * date, rooms only where they were given for the night. What the guest pays now stands in a column of its own.
 */
export function writeFile(nights: readonly RoomTypeNight[], currency: string): string {
  const lines = nights.map((night) => {
    const price = night.amountMinor === null ? '' : writeAmount(night.amountMinor, currency);
    const cells: Record<Column, string> = {
      roomTypeId: night.roomTypeId,
      date: night.date,
      price: night.fixed ? price : '',
      rooms: String(night.rooms ?? ''),
      stopSell: String(night.stopSell),
      minStay: String(night.minStay ?? ''),
      maxStay: String(night.maxStay ?? ''),
      closedToArrival: String(night.closedToArrival),
      currentPrice: price,
      capacity: String(night.capacity),
      sold: String(night.reserved),
    };
    return columns.map((column) => writeCell(cells[column])).join(',');
  });
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

// A spreadsheet runs a cell that begins like a formula, whoever wrote it.
function writeCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
