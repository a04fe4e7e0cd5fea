/** What the API's document says of it, in the order in which its page shows the groups. */
export const about = {
  description:
    'Hotels, rooms and bookings for the systems of partners, who book on behalf of their own users.\n\n' +
    'Every request carries a key: `Authorization: Bearer sk_test_…` or `sk_live_…`. Each POST that books, confirms, ' +
    'cancels or changes needs an `Idempotency-Key`: send the same one when you try again, and you get the same answer. ' +
    'When an answer is lost with its key, `GET /bookings?reference=` finds the booking by your own reference.\n\n' +
    'Test keys see sandbox hotels only. Their bookings run through the real workflows against the sandbox payment ' +
    'provider; the header `Holdfast-Test` scripts what goes wrong, and their clock can be advanced.',
  tags: [
    { name: 'search', description: 'Hotels with free rooms, by place, dates and taste.' },
    { name: 'hotels', description: 'What there is to book, what is left of it and what it costs.' },
    { name: 'quotes', description: 'A price and its cancellation terms, frozen for 15 minutes.' },
    { name: 'bookings', description: 'Book in one call, or hold the rooms and bring a card later.' },
    { name: 'events', description: 'What happened to your bookings, to be read on from where you stopped.' },
    {
      name: 'webhooks',
      description:
        'The same events posted to addresses of yours, signed by Standard Webhooks. Answer 2xx within ten seconds; ' +
        'anything else is tried again for 72 hours.',
    },
    { name: 'privacy', description: 'Have one of your users forgotten.' },
    { name: 'testing', description: 'What only test keys may do.' },
  ],
  credential: {
    bearerFormat: 'sk_<live|test>_<key id>_<secret>_<checksum>',
    description: 'A key of your account. It is shown once; two of a mode may be active at a time.',
  },
};
