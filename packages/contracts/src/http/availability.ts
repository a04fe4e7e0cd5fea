import { type Static, Type } from 'typebox';
import { availabilityExample, rateExample } from './examples.ts';
import { stayFields } from './fields.ts';
import { MoneySchema } from './money.ts';
import { PriceLineSchema, PromotionCodeField } from './quote.ts';
import { RestrictionField } from './room-type.ts';

const rooms = Type.Optional(Type.Integer({ minimum: 1, maximum: 9, default: 1 }));

/** The stay that availability is asked for. */
export const StayQuerySchema = Type.Object({ ...stayFields, rooms }, { additionalProperties: false });
export type StayQuery = Static<typeof StayQuerySchema>;

/** What is left of a room type for a stay. A night that is not offered counts as sold out. */
export const AvailabilitySchema = Type.Object(
  {
    available: Type.Boolean({
      description: 'As many rooms are free on every night, and nothing stands against the stay.',
    }),
    roomsLeft: Type.Integer({ description: 'The least of any night.' }),
    restriction: Type.Optional(RestrictionField),
    nights: Type.Array(
      Type.Object(
        { date: Type.String(), roomsLeft: Type.Integer(), price: Type.Optional(MoneySchema) },
        { additionalProperties: false },
      ),
    ),
  },
  { title: 'Availability', additionalProperties: false, examples: [availabilityExample] },
);
export type Availability = Static<typeof AvailabilitySchema>;

/** The stay that a price is asked for. */
export const RateQuerySchema = Type.Object(
  {
    ...stayFields,
    rooms,
    guests: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'In all rooms together.' })),
    promotionCode: Type.Optional(PromotionCodeField),
  },
  { additionalProperties: false },
);

/** What a stay costs: one room night by night, then all rooms with what is taken off and what is added. */
export const RateSchema = Type.Object(
  {
    nights: Type.Array(
      Type.Object({ date: Type.String(), price: MoneySchema }, { additionalProperties: false }),
    ),
    lines: Type.Array(PriceLineSchema),
    promotionApplied: Type.Boolean({ description: 'Whether the promotion code was good for this stay.' }),
    total: MoneySchema,
  },
  { title: 'Rate', additionalProperties: false, examples: [rateExample] },
);
export type Rate = Static<typeof RateSchema>;
