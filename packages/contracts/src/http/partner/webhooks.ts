import { type Static, Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { IdField, InstantField } from '../fields.ts';
import { PageOf } from '../support/fields.ts';
import { partnerEventTypes } from './events.ts';

const endpointId = 'whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d';
const deliveryId = 'whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a';
const url = 'https://partner.example/holdfast/events';
const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';

const UrlField = Type.String({
  minLength: 1,
  maxLength: 2_048,
  pattern: '^https?://[!-~]+$',
  description:
    'Where events are posted to: https, at a public address. User names, passwords and fragments are refused.',
  examples: [url],
});

const EventTypesField = Type.Array(Type.Enum(['*', ...partnerEventTypes]), {
  minItems: 1,
  maxItems: partnerEventTypes.length,
  uniqueItems: true,
  description: 'What it is told of; `*` for everything, also what is added later.',
  examples: [['booking.confirmed', 'booking.cancelled']],
});

/** An endpoint to be told of events. */
export const CreateWebhookEndpointSchema = Type.Object(
  { url: UrlField, eventTypes: Type.Optional(EventTypesField) },
  {
    title: 'CreateWebhookEndpoint',
    additionalProperties: false,
    examples: [{ url, eventTypes: ['booking.confirmed', 'booking.cancelled'] }],
  },
);

/** What is to be changed of an endpoint. */
export const ChangeWebhookEndpointSchema = Type.Object(
  { url: Type.Optional(UrlField), eventTypes: Type.Optional(EventTypesField) },
  {
    title: 'ChangeWebhookEndpoint',
    additionalProperties: false,
    minProperties: 1,
    examples: [{ eventTypes: ['*'] }],
  },
);

const endpointFields = {
  id: Type.String(),
  livemode: Type.Boolean(),
  url: Type.String(),
  eventTypes: Type.Array(Type.String()),
  state: Type.Enum(['ACTIVE', 'PAUSED'], {
    description: 'While it is paused nothing is sent, and it hears nothing of new events: see the feed.',
  }),
  pausedBy: Type.Optional(
    Type.Enum(['PARTNER', 'FAILURES'], { description: 'You, or the platform because it only failed.' }),
  ),
  pausedAt: Type.Optional(InstantField('Since when it is paused.')),
  failingSince: Type.Optional(InstantField('Since when every attempt has failed.')),
  previousSecretUntil: Type.Optional(
    InstantField('Until then events are signed with the secret before as well.'),
  ),
  createdAt: InstantField('When it was made.'),
  updatedAt: InstantField('When it was changed last.'),
};

const example = {
  id: endpointId,
  livemode: false,
  url,
  eventTypes: ['booking.confirmed', 'booking.cancelled'],
  state: 'ACTIVE' as const,
  createdAt: '2027-06-01T12:00:00.000Z',
  updatedAt: '2027-06-01T12:00:00.000Z',
};

/** An endpoint as its partner sees it. */
export const WebhookEndpointSchema = Type.Object(endpointFields, {
  title: 'WebhookEndpoint',
  additionalProperties: false,
  examples: [example],
});
export type WebhookEndpointBody = Static<typeof WebhookEndpointSchema>;

/** The same with its secret, which is told only when it is made. */
export const WebhookEndpointWithSecretSchema = Type.Object(
  {
    ...endpointFields,
    secret: Type.String({
      description: 'By which you check signatures (Standard Webhooks). It is not shown again.',
    }),
  },
  { title: 'WebhookEndpointWithSecret', additionalProperties: false, examples: [{ ...example, secret }] },
);

/** All endpoints of the key's mode, the oldest first. */
export const WebhookEndpointsSchema = Type.Object(
  { items: Type.Array(WebhookEndpointSchema) },
  { title: 'WebhookEndpoints', additionalProperties: false, examples: [{ items: [example] }] },
);

/** The path of one endpoint. */
export const WebhookEndpointParamsSchema = Type.Object({ endpointId: IdField('whe', endpointId) });

/** The path of one delivery. */
export const WebhookDeliveryParamsSchema = Type.Object({ deliveryId: IdField('whd', deliveryId) });

const deliveryStates = ['PENDING', 'DELIVERED', 'FAILED', 'CANCELLED'] as const;

const deliveryFields = {
  id: Type.String(),
  endpointId: Type.String(),
  event: Type.Object({ id: Type.String(), type: Type.String() }, { additionalProperties: false }),
  state: Type.Enum([...deliveryStates], {
    description: 'FAILED: given up after 72 hours. CANCELLED: its endpoint was deleted.',
  }),
  attemptCount: Type.Integer(),
  nextAttemptAt: Type.Optional(
    InstantField('When it is sent, or sent again, unless its endpoint is paused.'),
  ),
  createdAt: InstantField('When the event was taken in.'),
  deliveredAt: Type.Optional(InstantField('When your endpoint took it.')),
};

const deliveryExample = {
  id: deliveryId,
  endpointId,
  event: { id: 'evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f', type: 'booking.confirmed' },
  state: 'PENDING' as const,
  attemptCount: 1,
  nextAttemptAt: '2027-06-01T12:00:05.000Z',
  createdAt: '2027-06-01T12:00:00.000Z',
};

/** An event on its way to an endpoint. */
export const WebhookDeliverySchema = Type.Object(deliveryFields, {
  title: 'WebhookDelivery',
  additionalProperties: false,
  examples: [deliveryExample],
});
export type WebhookDeliveryBody = Static<typeof WebhookDeliverySchema>;

/** The same with every attempt; what your endpoint answered beside its status is not kept. */
export const WebhookDeliveryDetailSchema = Type.Object(
  {
    ...deliveryFields,
    attempts: Type.Array(
      Type.Object(
        {
          number: Type.Integer(),
          startedAt: InstantField('When it was begun.'),
          milliseconds: Type.Optional(Type.Integer({ description: 'Until the answer, or until it failed.' })),
          status: Type.Optional(Type.Integer({ description: 'What your endpoint answered.' })),
          error: Type.Optional(Type.String({ description: 'Why it failed, by its code.' })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  {
    title: 'WebhookDeliveryDetail',
    additionalProperties: false,
    examples: [
      {
        ...deliveryExample,
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

/** Which deliveries to list. */
export const WebhookDeliveriesQuerySchema = Type.Object(
  {
    state: Type.Optional(Type.Enum([...deliveryStates])),
    endpointId: Type.Optional(IdField('whe', endpointId)),
    ...PageQuerySchema.properties,
  },
  { additionalProperties: false },
);

/** A page of deliveries, the latest first. */
export const WebhookDeliveriesPageSchema = PageOf(WebhookDeliverySchema, deliveryExample);
