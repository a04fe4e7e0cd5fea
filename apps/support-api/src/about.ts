import { accountTag } from '@holdfast/sign-in/mount-sign-in';

/** What the API's document says of it, in the order in which its page shows the groups. */
export const about = {
  description:
    'What support needs to answer for a booking: what happened, who did it, where the money is, and every way to help.\n\n' +
    'For SUPPORT and ADMIN. Each POST needs an `Idempotency-Key`: send the same one when you try again, and you get ' +
    'the same answer. What you do is kept with your account and your note.',
  tags: [
    accountTag,
    { name: 'bookings', description: 'Find a booking, see all of it, and change it for the guest.' },
    { name: 'refunds', description: 'Money that is given back; above a threshold a second person agrees.' },
    { name: 'compensations', description: 'Undos that do not get through by themselves.' },
    { name: 'disputes', description: 'Charges that cardholders dispute with their bank.' },
    {
      name: 'money',
      description: 'What the provider, the ledger and the bookings say, and what hotels are owed.',
    },
    {
      name: 'messages',
      description: 'E-mails and text messages that did not arrive, and webhooks of partners.',
    },
    { name: 'board', description: 'How the platform does now.' },
    { name: 'audit', description: 'Who of the staff did what, from where.' },
  ],
};
