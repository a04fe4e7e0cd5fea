import { type Static, Type } from 'typebox';
import { availabilityExample, rateExample } from './examples.ts';
import { stayFields } from './fields.ts';
import { MoneySchema } from './money.ts';

/** The dates that availability and rate are asked for. */
export const StayQuerySchema = Type.Object(stayFields, { additionalProperties: false });
export type StayQuery = Static<typeof StayQuerySchema>;

/** What is left of a room type for a stay. A night that is not offered counts as sold out. */
export const AvailabilitySchema = Type.Object(
  {
    available: Type.Boolean({ description: 'At least one room is free on every night.' }),
    roomsLeft: Type.Integer({ description: 'The least of any night.' }),
    nights: Type.Array(
      Type.Object(
        { date: Type.String(), roomsLeft: Type.Integer(), price: Type.Optional(MoneySchema) },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false, examples: [availabilityExample] },
);
export type Availability = Static<typeof AvailabilitySchema>;

/** What one room costs for a stay. */
export const RateSchema = Type.Object(
  {
    nights: Type.Array(
      Type.Object({ date: Type.String(), price: MoneySchema }, { additionalProperties: false }),
    ),
    total: MoneySchema,
  },
  { additionalProperties: false, examples: [rateExample] },
);
export type Rate = Static<typeof RateSchema>;
