import { setTimeout as sleep } from 'node:timers/promises';

interface Mail {
  subject: string;
}

/** Subjects of the mails about a booking, waited for: they travel through the outbox and Kafka. */
export async function readMails(
  mailSink: string,
  to: string,
  bookingNumber: string,
  patienceMs = 15_000,
): Promise<string[]> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const response = await fetch(`${mailSink}/messages?to=${encodeURIComponent(to)}`);
    const page = (await response.json()) as { messages: Mail[] };
    const found = page.messages.filter((mail) => JSON.stringify(mail).includes(bookingNumber));
    if (found.length > 0 || Date.now() > deadline) return found.map((mail) => mail.subject);
    await sleep(200);
  }
}
