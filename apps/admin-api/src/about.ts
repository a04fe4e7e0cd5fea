import { accountTag } from '@holdfast/sign-in/mount-sign-in';

/** What the API's document says of it, in the order in which its page shows the groups. */
export const about = {
  description:
    'What hotels sell: hotels, room types, rooms per night, prices and rules, and who arrives.\n\n' +
    'A HOTEL_ADMIN works on their own hotels, an ADMIN on all; what belongs to others is a 404. ' +
    'What you change has a `version`: send the one you read, and a 409 tells you when somebody was faster.',
  tags: [
    accountTag,
    { name: 'hotels', description: 'Hotels, their room types, photos and policies.' },
    { name: 'inventory', description: 'How many rooms are for sale on which night, and on what conditions.' },
    { name: 'pricing', description: 'Base prices, prices by date, rules, taxes and fees.' },
    { name: 'statements', description: 'What a hotel has earned, month by month, and what it is owed.' },
    { name: 'bookings', description: 'Who arrives when, and what a hotel does about it.' },
    { name: 'desk', description: 'Rooms by number, and who arrives, stays in them and leaves.' },
    { name: 'analytics', description: 'How a hotel does.' },
    { name: 'staff', description: 'Who works for the platform and its hotels. For ADMIN.' },
    { name: 'partners', description: 'Accounts, limits and keys of businesses that book. For ADMIN.' },
    { name: 'settings', description: 'What holds for the whole platform. For ADMIN.' },
    {
      name: 'closures',
      description: 'Nights for which a hotel closes, and what becomes of the bookings on them.',
    },
  ],
};
