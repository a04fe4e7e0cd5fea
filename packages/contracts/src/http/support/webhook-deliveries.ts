import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { IdField, InstantField } from '../fields.ts';
import { PageOf } from './fields.ts';

const id = 'whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a';
const endpointId = 'whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d';
const partnerId = 'ptn_sample_partner';

/** How a delivery stands: FAILED was given up after 72 hours, CANCELLED went with its endpoint. */
export const deliveryStates = ['PENDING', 'DELIVERED', 'FAILED', 'CANCELLED'] as const;

const AttemptSchema = Type.Object(
  {
    number: Type.Integer(),
    startedAt: InstantField('When it was begun.'),
    milliseconds: Type.Optional(Type.Integer({ description: 'Until the answer, or until it failed.' })),
    status: Type.Optional(Type.Integer({ description: 'What the endpoint answered.' })),
    error: Type.Optional(Type.String({ description: 'Why it failed, by its code.' })),
  },
  { additionalProperties: false },
);

const fields = {
  id: Type.String(),
  partnerId: Type.String(),
  endpoint: Type.Object(
    {
      id: Type.String(),
      url: Type.String(),
      state: Type.Enum(['ACTIVE', 'PAUSED', 'DELETED'], {
        description: 'Nothing is sent while it is paused.',
      }),
    },
    { additionalProperties: false },
  ),
  event: Type.Object(
    { id: Type.String(), type: Type.String(), bookingId: Type.Optional(Type.String()) },
    { additionalProperties: false },
  ),
  state: Type.Enum([...deliveryStates]),
  attemptCount: Type.Integer(),
  lastStatus: Type.Optional(Type.Integer({ description: 'What the endpoint answered last.' })),
  lastError: Type.Optional(Type.String({ description: 'Why the last attempt failed, by its code.' })),
  nextAttemptAt: Type.Optional(InstantField('When it is sent, or sent again.')),
  createdAt: InstantField('When the event was taken in.'),
  deliveredAt: Type.Optional(InstantField('When the endpoint took it.')),
};

const example = {
  id,
  partnerId,
  endpoint: { id: endpointId, url: 'https://partner.example/holdfast/events', state: 'ACTIVE' },
  event: {
    id: 'evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f',
    type: 'booking.confirmed',
    bookingId: 'bk_8s04bjq1v2979shn9sjbatssn8',
  },
  state: 'PENDING',
  attemptCount: 1,
  lastStatus: 503,
  lastError: 'HTTP_STATUS',
  nextAttemptAt: '2027-06-01T12:00:05.000Z',
  createdAt: '2027-06-01T12:00:00.000Z',
};

/** An event on its way to a partner's endpoint. */
export const PartnerDeliverySchema = Type.Object(fields, {
  title: 'PartnerDelivery',
  additionalProperties: false,
  examples: [example],
});

/** The same with every attempt; what the endpoint answered beside its status is not kept. */
export const PartnerDeliveryDetailSchema = Type.Object(
  { ...fields, attempts: Type.Array(AttemptSchema, { description: 'The first first.' }) },
  {
    title: 'PartnerDeliveryDetail',
    additionalProperties: false,
    examples: [
      {
        ...example,
        attempts: [
          {
            number: 1,
            startedAt: '2027-06-01T12:00:00.000Z',
            milliseconds: 87,
            status: 503,
            error: 'HTTP_STATUS',
          },
        ],
      },
    ],
  },
);

/** A page of deliveries, the latest first. */
export const PartnerDeliveriesPageSchema = PageOf(PartnerDeliverySchema, example);

/** Which deliveries to list. */
export const PartnerDeliveriesQuerySchema = Type.Object(
  {
    state: Type.Optional(Type.Enum([...deliveryStates])),
    partnerId: Type.Optional(IdField('ptn', partnerId)),
    endpointId: Type.Optional(IdField('whe', endpointId)),
    bookingId: Type.Optional(IdField('bk', example.event.bookingId)),
    ...PageQuerySchema.properties,
  },
  { additionalProperties: false },
);
