import type { Databases } from './databases.ts';

interface Message {
  readonly booking_id: string;
  readonly template: string;
  readonly subject_id: string;
}

interface Notification extends Message {
  readonly id: string;
  readonly audience: string;
  readonly status: string;
  readonly unclear_sends: number;
}

/**
 * I4 of the failure model: the guest is told of every outcome, of nothing that did not happen, and nobody is told the
 * same twice but after a send that nobody knows the end of (decision D26). `sink` is the address of the mail sink.
 */
export async function auditMails(
  databases: Databases,
  bookingIds: readonly string[],
  sink: string,
): Promise<string[]> {
  const [happened, queued, sent] = await Promise.all([
    readOutcomes(databases, bookingIds),
    databases.notification.query<Notification>(
      `SELECT id, booking_id, template, subject_id, audience, status, unclear_sends FROM notifications
       WHERE channel = 'EMAIL' AND booking_id = ANY($1)`,
      [bookingIds],
    ),
    countMails(sink, bookingIds),
  ]);
  const guests = queued.rows.filter(({ audience }) => audience === 'GUEST');
  const told = new Set(guests.filter(({ status }) => status === 'SENT').map(keyOf));
  const outcomes = new Set(happened.map(keyOf));
  return [
    ...[...outcomes].filter((key) => !told.has(key)).map((key) => `I4 ${key}: the guest was not told`),
    ...guests
      .filter((message) => ofOutcome.test(message.template) && !outcomes.has(keyOf(message)))
      // What support asked to be sent again happened before.
      .filter(({ subject_id }) => !subject_id.startsWith('again.'))
      .map((message) => `I4 ${keyOf(message)}: told, but it did not happen`),
    ...queued.rows.flatMap((message) => judgeSends(message, sent.get(message.id) ?? 0)),
  ];
}

const ofOutcome = /^(booking|refund-(done|failed))/;
const keyOf = ({ booking_id, template, subject_id }: Message) =>
  [booking_id, template, subject_id].filter(Boolean).join(' ');

/** Everything that happened to the bookings of which a guest is to be told. */
async function readOutcomes(
  { booking }: Databases,
  bookingIds: readonly string[],
): Promise<readonly Message[]> {
  const { rows } = await booking.query<Message>(
    `WITH settled AS (
       SELECT bookings.*, EXISTS (SELECT FROM booking_history
         WHERE booking_id = bookings.id AND kind = 'ENDED') AS ended
       FROM bookings WHERE id = ANY($1) AND settled_at IS NOT NULL
     ), entry AS (
       SELECT booking_id, kind, entry FROM booking_history JOIN settled ON settled.id = booking_id
     )
     SELECT id AS booking_id, '' AS subject_id, CASE
         WHEN ended OR status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW') THEN 'booking-confirmed'
         ELSE 'booking-' || lower(status) END AS template FROM settled
     UNION
     SELECT booking_id, entry->>'operationId',
       CASE status WHEN 'NO_SHOW' THEN 'booking-no-show' ELSE 'booking-cancelled' END
     FROM entry JOIN settled ON settled.id = booking_id WHERE kind = 'ENDED'
     UNION
     SELECT entry.booking_id, operations.id,
       CASE operations.kind WHEN 'move' THEN 'booking-moved' ELSE 'booking-changed' END
     FROM entry JOIN operations ON operations.id = entry->>'operationId' WHERE entry.kind = 'CHANGED'
     UNION
     SELECT booking_id, entry->>'refundId',
       CASE entry->>'state' WHEN 'FAILED' THEN 'refund-failed' ELSE 'refund-done' END
     FROM entry WHERE kind = 'REFUND' AND entry->>'state' IN ('FAILED', 'SUCCEEDED')`,
    [bookingIds],
  );
  return rows;
}

function judgeSends(message: Notification, mails: number): string[] {
  const { audience, status, unclear_sends } = message;
  const least = status === 'SENT' ? 1 : 0;
  if (mails >= least && mails <= 1 + unclear_sends) return [];
  return [`I4 ${keyOf(message)} to ${audience}: ${status}, ${mails} mails`];
}

interface SunkMail {
  readonly subject: string;
  readonly custom_args: Readonly<Record<string, string>>;
}

/** How many mails each notification came to. */
async function countMails(sink: string, bookingIds: readonly string[]): Promise<Map<string, number>> {
  const mails = (
    await Promise.all(
      bookingIds.map((id) => listMails(`${sink}/messages?bookingId=${encodeURIComponent(id)}`)),
    )
  ).flat();
  const counts = new Map<string, number>();
  for (const { custom_args } of mails) {
    const id = custom_args.notificationId ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The mails in the sink for one address, newest first. */
export function mailsTo(sink: string, email: string): Promise<SunkMail[]> {
  return listMails(`${sink}/messages?to=${encodeURIComponent(email)}`);
}

async function listMails(url: string): Promise<SunkMail[]> {
  const response = await fetch(url);
  return ((await response.json()) as { messages: SunkMail[] }).messages;
}
