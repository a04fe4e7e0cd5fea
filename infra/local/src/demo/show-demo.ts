import { sampleGuest } from '@holdfast/sample/sample-guest';
import type { RunningSystem } from '../development/running.ts';

import { findStay, type Stay } from './find-stay.ts';
import { type FinishedBooking, makeBooking } from './make-booking.ts';
import { readMails } from './read-mails.ts';
import { forwardLines, undoLines } from './show-steps.ts';

type Tell = (text: string) => void;

/** Shows one booking that is confirmed and one that is rolled back, each step with its time. */
export async function showDemo(system: RunningSystem, tell: Tell): Promise<void> {
  tell(`\n${heading('A booking that goes through')}`);
  const stay = await findStay(system.customerApi);
  const confirmed = await makeBooking(system.customerApi, stay);
  tell(describe(confirmed, stay));
  for (const line of forwardLines(confirmed.progress)) tell(line);
  tell(outcome(confirmed));

  tell(`\n${heading('A booking whose capture fails: it is undone, last step first')}`);
  if (!system.sandboxPsp) {
    tell('  Skipped: payments go to the real provider, and only the sandbox can be told to fail.');
    return;
  }
  const takeBack = await failNextCapture(system.sandboxPsp);
  const undone = await makeBooking(system.customerApi, stay).finally(takeBack);
  tell(describe(undone, stay));
  for (const line of forwardLines(undone.progress)) tell(line);
  for (const line of undoLines(undone.progress)) tell(line);
  tell(outcome(undone));
  await showMails(system, [confirmed, undone], tell);
}

/**
 * The issuer refuses the next capture: no retry can help, so the booking must be undone.
 * @returns takes the fault back, so that it cannot strike anyone else's booking
 */
async function failNextCapture(sandboxPsp: string): Promise<() => Promise<void>> {
  const response = await fetch(`${sandboxPsp}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation: 'capture', kind: 'decline', times: 1 }),
  });
  if (!response.ok) throw new Error(`the sandbox answered ${response.status} to a fault`);
  const { id } = (await response.json()) as { id: number };
  return async () => {
    await fetch(`${sandboxPsp}/sandbox/faults/${id}`, { method: 'DELETE' });
  };
}

async function showMails(system: RunningSystem, bookings: FinishedBooking[], tell: Tell): Promise<void> {
  tell(`\n${heading('E-mails')}`);
  if (!system.mailSink) return tell('  They went out through the real provider.');
  if (!system.kafka) return tell('  None yet: without Kafka they wait in the outbox.');
  for (const { booking } of bookings) {
    const subjects = await readMails(system.mailSink, sampleGuest.email, booking.number);
    const text = subjects.length > 0 ? subjects.join('; ') : 'none arrived within 15 s';
    tell(`  ${booking.number}  ${shorten(text, 66)}`);
  }
  tell(`  Read them at ${system.mailSink}`);
}

function describe({ booking }: FinishedBooking, stay: Stay): string {
  const { amountMinor, currency } = booking.totalPrice;
  const price = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = price.resolvedOptions().maximumFractionDigits ?? 2;
  const total = price.format(amountMinor / 10 ** digits);
  return (
    `  ${booking.number}  ${booking.roomType.name}, ${booking.hotel.name}, ${booking.hotel.city}\n` +
    `  ${stay.checkIn} to ${stay.checkOut}, ${total}\n`
  );
}

function outcome({ booking, elapsedMillis }: FinishedBooking): string {
  const status = `${booking.status}, payment ${booking.paymentStatus}`;
  return `  = ${status}${booking.reason ? ` (${booking.reason})` : ''} after ${Math.round(elapsedMillis)} ms`;
}

/** Eighty columns are what a terminal surely has. */
function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function heading(text: string): string {
  return `── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`;
}
