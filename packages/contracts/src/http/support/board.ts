import { bookingStatuses } from '@holdfast/domain/booking-status';
import { sagaSteps } from '@holdfast/domain/saga-steps';
import { type Static, Type } from 'typebox';
import { InstantField } from '../fields.ts';

const count = (description: string) => Type.Integer({ description });
const seconds = (description: string) => Type.Integer({ description: `${description} Seconds, 0 for none.` });
const part = <Fields extends Parameters<typeof Type.Object>[0]>(fields: Fields, description: string) =>
  Type.Optional(Type.Object(fields, { additionalProperties: false, description }));

/** What the parts of the board are read from. */
export const boardSources = [
  'booking',
  'payment',
  'notification',
  'catalog',
  'inventory',
  'identity',
  'kafka',
  'redis',
] as const;

const Minute = Type.Object(
  {
    at: InstantField('When the minute began.'),
    confirmed: count('Confirmed in it.'),
    others: count('Came to another outcome in it.'),
  },
  { additionalProperties: false },
);

const Reason = Type.Object(
  { status: Type.Enum([...bookingStatuses]), reason: Type.Optional(Type.String()), count: Type.Integer() },
  { additionalProperties: false },
);

const StepLatency = Type.Object(
  {
    step: Type.Enum([...sagaSteps]),
    count: count('How many were looked at.'),
    p50Millis: Type.Integer(),
    p95Millis: Type.Integer(),
  },
  { additionalProperties: false },
);

/** How the platform does now. What cannot be read is left out, and its source named. */
export const BoardSchema = Type.Object(
  {
    at: InstantField('When this was put together; its parts are at most some seconds older.'),
    bookings: part(
      {
        minutes: Type.Array(Minute, { description: 'The last 60, the oldest first.' }),
        confirmed: count('Confirmed within the hour.'),
        others: count('Came to another outcome within the hour.'),
        successRate: Type.Optional(
          Type.Number({
            description:
              'Confirmed, of those that did not end by the will of their guest; 0 to 1, absent where there were none.',
          }),
        ),
        reasons: Type.Array(Reason, { description: 'Why the others ended, the most frequent first.' }),
        open: count('Accepted, without an outcome so far: holds that wait for a card among them.'),
        oldestOpenSeconds: seconds('Since the oldest of those was accepted.'),
      },
      'The outcomes of the last hour, by the minute in which they were written.',
    ),
    steps: Type.Optional(
      Type.Array(StepLatency, {
        description:
          'How long the steps of the latest 500 bookings of the hour took, but for those in which a bank asked for its guest.',
      }),
    ),
    provider: Type.Object(
      {
        breaker: Type.Enum(['open', 'closed', 'unknown'], {
          description: '`open`: cards cannot be charged now. `unknown`: nobody can be asked.',
        }),
        p95Millis: Type.Optional(Type.Integer({ description: 'Of the calls before it opened.' })),
      },
      {
        additionalProperties: false,
        description: 'What workers tell of the breaker to the payment provider.',
      },
    ),
    consumers: Type.Optional(
      Type.Array(
        Type.Object(
          { group: Type.String(), topic: Type.String(), messages: count('Not handled yet.') },
          { additionalProperties: false },
        ),
      ),
    ),
    outboxes: Type.Array(
      Type.Object(
        {
          service: Type.String(),
          waiting: count('Events not yet published.'),
          oldestSeconds: seconds('Age of the oldest.'),
        },
        { additionalProperties: false },
      ),
    ),
    undos: part(
      {
        retrying: count('Tried again soon by themselves.'),
        stuck: count('Wait for a person.'),
        oldestSeconds: seconds('Since the oldest first failed.'),
      },
      'Undos that did not get through.',
    ),
    money: part(
      {
        refundsToApprove: count('Refunds that wait for a second person.'),
        refundsFailed: count('Refunds that failed at the provider.'),
        findingsOpen: count('Reconciliation findings that wait for a person.'),
        disputesDue: count('Disputes whose evidence is due.'),
      },
      'What about money waits for a person.',
    ),
    messages: part(
      {
        dead: count('Requests for messages that were put aside.'),
        failed: count('E-mails and text messages that failed.'),
        endpointsFailing: count('Webhook endpoints of which every attempt has failed for an hour.'),
        endpointsPaused: count('Webhook endpoints that failures paused.'),
        oldestDeliverySeconds: seconds('How long the webhook that is due for longest waits.'),
      },
      'What did not arrive.',
    ),
    away: Type.Array(Type.Enum([...boardSources]), { description: 'What could not be read.' }),
  },
  {
    title: 'Board',
    additionalProperties: false,
    examples: [
      {
        at: '2027-06-01T12:00:00.000Z',
        bookings: {
          minutes: [{ at: '2027-06-01T11:59:00.000Z', confirmed: 12, others: 1 }],
          confirmed: 12,
          others: 1,
          successRate: 0.923,
          reasons: [{ status: 'REJECTED', reason: 'PAYMENT_DECLINED', count: 1 }],
          open: 3,
          oldestOpenSeconds: 240,
        },
        steps: [{ step: 'authorize', count: 13, p50Millis: 310, p95Millis: 620 }],
        provider: { breaker: 'closed' },
        consumers: [{ group: 'notifier', topic: 'notification-queue', messages: 0 }],
        outboxes: [{ service: 'booking', waiting: 0, oldestSeconds: 0 }],
        undos: { retrying: 0, stuck: 0, oldestSeconds: 0 },
        money: { refundsToApprove: 1, refundsFailed: 0, findingsOpen: 0, disputesDue: 0 },
        messages: {
          dead: 0,
          failed: 0,
          endpointsFailing: 0,
          endpointsPaused: 0,
          oldestDeliverySeconds: 0,
        },
        away: [],
      },
    ],
  },
);
export type Board = Static<typeof BoardSchema>;
