import { type Static, Type } from 'typebox';
import { timelineExample } from './examples.ts';

/** What happened to a booking, oldest first. */
export const BookingTimelineSchema = Type.Object(
  {
    bookingId: Type.String(),
    items: Type.Array(
      Type.Object(
        {
          at: Type.String(),
          kind: Type.String({ examples: ['STATUS', 'STEPS'] }),
          entry: Type.Unknown({ description: 'What was written, by its kind.' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { title: 'BookingTimeline', additionalProperties: false, examples: [timelineExample] },
);
export type BookingTimeline = Static<typeof BookingTimelineSchema>;
