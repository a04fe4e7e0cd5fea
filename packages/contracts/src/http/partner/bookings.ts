import { scriptedFaults } from '@holdfast/domain/scripted-faults';
import { type Static, Type } from 'typebox';
import { BookingSchema, PageQuerySchema } from '../booking.ts';
import { CreateBookingSchema, GuestSchema } from '../create-booking.ts';
import { bookingExample, roomTypeExample } from '../examples.ts';
import { oneLine } from '../fields.ts';

/** A partner's own name for a booking or a person. */
const OwnReferenceField = (description: string, example: string) =>
  Type.String({ pattern: oneLine, maxLength: 100, description, examples: [example] });

const reference = OwnReferenceField('Your own name for the booking, to find it by.', 'order-2041');

const personReference = OwnReferenceField(
  'Your own name for the person, the same for all their bookings; not their name or address.',
  'user-77',
);

/** Whom a partner books for. */
const OnBehalfOfSchema = Type.Object(
  { reference: personReference, ...GuestSchema.properties },
  { title: 'OnBehalfOf', additionalProperties: false },
);

const { guest: _, spendPoints: __, ...shared } = CreateBookingSchema.properties;

/** A partner's request for rooms: for one of its own users, under a reference of its own. */
export const CreatePartnerBookingSchema = Type.Object(
  { reference, ...shared, onBehalfOf: OnBehalfOfSchema },
  {
    title: 'CreatePartnerBooking',
    additionalProperties: false,
    examples: [
      {
        reference: 'order-2041',
        roomTypeId: roomTypeExample.id,
        checkIn: '2027-06-10',
        checkOut: '2027-06-13',
        guests: 2,
        expectedPrice: bookingExample.totalPrice,
        priceToleranceMinor: 500,
        paymentMethodId: 'pm_card_visa',
        onBehalfOf: { reference: 'user-77', fullName: 'Ada Example', email: 'ada@example.com' },
      },
    ],
  },
);
export type CreatePartnerBooking = Static<typeof CreatePartnerBookingSchema>;

/** Which of the partner's users is to be forgotten. */
export const EraseGuestSchema = Type.Object(
  { reference: personReference },
  { title: 'EraseGuest', additionalProperties: false, examples: [{ reference: 'user-77' }] },
);

/** What a test booking is to go through. */
export const ScriptedFaultHeaderSchema = Type.Object({
  'holdfast-test': Type.Optional(
    Type.Enum([...scriptedFaults], {
      description:
        'With test keys: what goes wrong. `sold_out`: the rooms are gone when they are reserved. `price_changed`: 409 ' +
        'before anything is booked. `payment_declined`, `payment_requires_action`: what the bank says. ' +
        "`payment_timeout`: the provider's first answer is lost. `capture_fails`: the money is held and cannot be " +
        'taken, so everything is undone. `refund_fails`: money that is given back later comes back to us.',
    }),
  ),
});

/** Which of the partner's bookings: all, or those of one reference. */
export const PartnerBookingsQuerySchema = Type.Object(
  { ...PageQuerySchema.properties, reference: Type.Optional(reference) },
  { additionalProperties: false },
);

/** By how much a test booking's clock is moved on. */
export const AdvanceClockSchema = Type.Object(
  {
    advanceSeconds: Type.Integer({
      minimum: 1,
      maximum: 31 * 86_400,
      description: 'At most 31 days.',
      examples: [900],
    }),
  },
  { title: 'AdvanceClock', additionalProperties: false, examples: [{ advanceSeconds: 900 }] },
);

/** The clock was moved on; what follows from that happens within moments. */
export const AdvancedClockSchema = Type.Object(
  {
    bookingId: Type.String(),
    advancedSeconds: Type.Integer(),
    booking: BookingSchema,
  },
  {
    title: 'AdvancedClock',
    additionalProperties: false,
    examples: [{ bookingId: bookingExample.id, advancedSeconds: 900, booking: bookingExample }],
  },
);
