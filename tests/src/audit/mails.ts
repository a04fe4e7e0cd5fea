import type { Databases } from './databases.ts';

/** I4 of the failure model: one mail for each outcome, and none twice; `sink` is the address of the mail sink. */
export async function auditMails(
  databases: Databases,
  bookingIds: readonly string[],
  sink: string,
): Promise<string[]> {
  const { rows } = await databases.booking.query<{ id: string; number: string; email: string }>(
    `SELECT bookings.id, number, email FROM bookings JOIN guests ON guests.id = guest_id
     WHERE bookings.id = ANY($1) AND settled_at IS NOT NULL`,
    [bookingIds],
  );
  const judged = await Promise.all(
    rows.map(async ({ id, number, email }) => {
      const count = (await mailsTo(sink, email)).filter(({ subject }) => subject.includes(number)).length;
      return count === 1 ? [] : [`I4 ${id} ${number}: ${count} mails`];
    }),
  );
  return judged.flat();
}

/** The mails in the sink for one address, newest first. */
export async function mailsTo(sink: string, email: string): Promise<{ subject: string }[]> {
  const response = await fetch(`${sink}/messages?to=${encodeURIComponent(email)}`);
  const body = (await response.json()) as { messages: { subject: string }[] };
  return body.messages;
}
