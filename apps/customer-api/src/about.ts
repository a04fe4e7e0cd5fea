import { accountTag } from '@holdfast/sign-in/mount-sign-in';

/** What the API's document says of it, in the order in which its page shows the groups. */
export const about = {
  description:
    'Hotels, rooms and bookings. Every booking either completes or is undone, and `progress` shows where it stands.\n\n' +
    'Each POST needs an `Idempotency-Key`: send the same one when you try again, and you get the same answer.',
  tags: [
    accountTag,
    { name: 'search', description: 'Hotels with free rooms, by place, dates and taste.' },
    { name: 'hotels', description: 'What there is to book, what is left of it and what it costs.' },
    { name: 'quotes', description: 'A price and its cancellation terms, frozen for 15 minutes.' },
    { name: 'payment methods', description: 'Cards you keep for later bookings.' },
    { name: 'bookings', description: 'Book in one call, or hold the rooms and bring a card later.' },
    { name: 'itineraries', description: 'Several stays, all or none, under one payment for each currency.' },
    { name: 'waiting list', description: 'Have rooms held for you once they come free.' },
    { name: 'privacy', description: 'What is held on you, and how to be forgotten.' },
    { name: 'web app', description: 'What the web app must know.' },
    { name: 'loyalty', description: 'Points that stays earn and that pay a part of others.' },
  ],
};
