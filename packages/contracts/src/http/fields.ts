import { Type } from 'typebox';

/** A calendar date in the hotel's own time zone. */
export const DateField = (description: string, example: string) =>
  Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description, examples: [example] });

/** An instant, ISO 8601 in UTC. */
export const InstantField = (description: string) =>
  Type.String({ description, examples: ['2027-03-01T12:00:00.000Z'] });

/** An id with its kind's prefix. */
export const IdField = (prefix: string, example: string) =>
  Type.String({ pattern: `^${prefix}_[A-Za-z0-9_-]{1,64}$`, examples: [example] });

/** The first and last day of a stay, as query or body members. */
export const stayFields = {
  checkIn: DateField('First night, in the time zone of the hotel.', '2027-06-10'),
  checkOut: DateField('Day of departure; this night is not slept.', '2027-06-13'),
};

const signless = '[^\\u0000-\\u001f\\u007f-\\u009f]';

/** The pattern of a name: some letter, and nothing that would break a line of a mail or a document. */
export const oneLine = `^${signless}*[^\\s\\u0000-\\u001f\\u007f-\\u009f]${signless}*$`;

/** What is known of a guest for as long as they want it to be. */
export const ErasableField = Type.Union([Type.String(), Type.Null()], {
  description: 'Null once the guest was erased.',
});
