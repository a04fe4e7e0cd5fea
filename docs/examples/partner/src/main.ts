import { createPartnerClient } from '@holdfast/sdk/partner';
import { askAgain, breakOff, findByReference, loseAnswer } from './book-for-user.ts';
import { eventually } from './eventually.ts';
import { readEvents } from './read-events.ts';
import { receiveWebhooks } from './receive-webhooks.ts';

const { HOLDFAST_KEY: token, HOLDFAST_URL: baseUrl = 'http://127.0.0.1:3100' } = process.env;
const { HOLDFAST_ROOM_TYPE: roomTypeId = 'rt_harbour_lisbon_double' } = process.env;
if (!token) throw new Error('Set HOLDFAST_KEY to a test key of the partner.');

const say = (text: string) => process.stdout.write(`${text}\n`);
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const partner = createPartnerClient({ baseUrl, token });
// By itself the client would try again, and the answer would not be lost.
const broken = createPartnerClient({ baseUrl, token, fetch: breakOff, maxAttempts: 1 });

const receiver = await receiveWebhooks();
const { id: endpointId, secret } = await partner.createWebhookEndpoint({ body: { url: receiver.url } });
receiver.trust(secret);
say(`Webhooks come to ${receiver.url}.`);

try {
  const stay = { roomTypeId, checkIn: day(60), checkOut: day(62), guests: 2 };
  const quote = await partner.createQuote({ body: stay });
  say(`Two nights cost ${quote.totalPrice.amountMinor / 100} ${quote.totalPrice.currency}.`);

  const lost = await loseAnswer(broken, {
    ...stay,
    quoteId: quote.id,
    paymentMethodId: 'pm_card_visa',
    reference: `order-${crypto.randomUUID()}`,
    onBehalfOf: { reference: 'user-4711', fullName: 'Ada Example', email: 'ada@example.com' },
  });
  say('The answer to the booking is lost.');

  const answered = await askAgain(partner, lost);
  say(`By its key it is ${answered.number}, ${answered.status}.`);
  const found = await findByReference(partner, lost);
  if (found.id !== answered.id) throw new Error('The key and the reference lead to different bookings.');
  say(`By our reference it is ${found.number} too: one booking.`);

  const confirmed = await eventually('the webhook of the confirmation', () =>
    [...receiver.events.values()].find(
      (event) => event.type === 'booking.confirmed' && event.data.bookingId === found.id,
    ),
  );
  say(`A webhook says ${confirmed.type}; its signature is right.`);

  const told = await eventually('the confirmation in the feed', async () => {
    const events = await readEvents(partner, found.id);
    return events.some(({ id }) => id === confirmed.id) ? events : undefined;
  });
  say(`The feed says ${told.map(({ type }) => type).join(', ')}.`);

  await partner.cancelBooking({ path: { bookingId: found.id }, body: {} });
  const cancelled = await eventually('the cancellation', async () => {
    const booking = await partner.getBooking({ path: { bookingId: found.id } });
    return booking.status === 'CANCELLED' ? booking : undefined;
  });
  say(`It is ${cancelled.status} now; ${cancelled.refunded.amountMinor / 100} is given back.`);
} finally {
  await partner.deleteWebhookEndpoint({ path: { endpointId } });
  receiver.close();
}
