import { bookingExample, progressExample, timelineExample } from '../examples.ts';
import { auditLineExample } from './audit.ts';

const { id, number, livemode, hotel, roomType, checkIn, checkOut, rooms, guests, totalPrice, createdAt } =
  bookingExample;

/** The booking of the customer's examples, as support sees it in a list. */
export const bookingSummaryExample = {
  ...{ id, number, livemode, status: bookingExample.status, paymentStatus: bookingExample.paymentStatus },
  hotel: { id: hotel.id, name: hotel.name },
  ...{ roomType, checkIn, checkOut, rooms, guests, totalPrice },
  captured: totalPrice,
  refunded: bookingExample.refunded,
  disputed: false,
  createdAt,
};

const at = '2027-06-11T08:12:00.000Z';
export const actorExample = { kind: 'SUPPORT', accountId: 'usr_sample_support', fullName: 'Sample Support' };
const operationId = 'op_4t9k2m7x1c8v5b3n6z0q2w4e7r';

export const operationAnswerExample = {
  operationId,
  state: 'DONE',
  refund: { id: 're_9d2c', amount: totalPrice },
  fee: { amountMinor: 0, currency: 'EUR' },
  booking: { ...bookingSummaryExample, status: 'CANCELLED' },
};

export const refundExample = {
  id: 're_9d2c',
  bookingId: id,
  amount: { amountMinor: 5_000, currency: 'EUR' },
  reason: 'SERVICE_FAILURE',
  status: 'PENDING',
  requestedBy: actorExample.accountId,
  createdAt: at,
  updatedAt: at,
};

export const compensationExample = {
  id: `${id}.capture.stay-${id}`,
  bookingId: id,
  step: 'capture',
  state: 'stuck',
  attempts: 5,
  lastError: 'PROVIDER_TIMEOUT',
  ageSeconds: 7_380,
  nextTryAt: '2027-06-11T09:12:00.000Z',
  createdAt: at,
  updatedAt: at,
};

export const disputeExample = {
  id: 'dp_1Q2w3E4r5T',
  bookingId: id,
  amount: totalPrice,
  phase: 'evidence_due',
  providerStatus: 'needs_response',
  reason: 'product_not_received',
  evidenceDueBy: '2027-06-25T23:59:59.000Z',
  evidence: [],
  createdAt: at,
  updatedAt: at,
};

const paymentExample = {
  id: `${id.replace('bk_', 'pay_')}_1`,
  bookingId: id,
  sequence: 1,
  status: 'CAPTURED',
  amount: totalPrice,
  captured: totalPrice,
  refunded: { amountMinor: 0, currency: 'EUR' },
  attempts: [{ n: 1, state: 'CAPTURED', providerIntentId: 'pi_3Q', createdAt }],
  refunds: [],
  createdAt,
};

export const supportBookingExample = {
  ...bookingSummaryExample,
  accountId: 'usr_sample_guest',
  guest: { fullName: 'Ada Example', email: 'ada@example.com', language: 'en', smsWanted: false },
  timeline: timelineExample.items,
  operations: [
    {
      id: operationId,
      kind: 'refund',
      by: actorExample,
      request: { amountMinor: 5_000, reason: 'GOODWILL', needsApproval: false },
      note: 'No hot water on the first evening.',
      outcome: { code: 'DONE', refundId: 're_9d2c', refundState: 'PENDING' },
      createdAt: '2027-06-11T08:12:00.000Z',
      finishedAt: '2027-06-11T08:12:00.700Z',
    },
  ],
  progress: { source: 'history', steps: progressExample.steps.slice(0, 3) },
  payments: [paymentExample],
  refunds: [refundExample],
  disputes: [],
  ledger: [
    {
      eventKey: `capture:${paymentExample.id}`,
      kind: 'CAPTURE',
      at: createdAt,
      entries: [
        { account: 'PROVIDER', currency: 'EUR', amountMinor: 44_700 },
        { account: 'GUEST_FUNDS', currency: 'EUR', amountMinor: -44_700 },
      ],
    },
  ],
  compensations: [],
  notifications: [
    {
      id: 'ntf_2f0c8f1e',
      template: 'booking-confirmed',
      channel: 'EMAIL',
      audience: 'GUEST',
      status: 'SENT',
      attempts: 1,
      createdAt,
      sentAt: createdAt,
    },
  ],
  deeds: [{ ...auditLineExample, before: { bookingId: id, state: 'AWAITING_APPROVAL' } }],
};
