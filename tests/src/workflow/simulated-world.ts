import { simulatedActivities } from './simulated-activities.ts';

/** The world of one booking's saga. */
export type SimulatedWorld = ReturnType<typeof simulatedWorld>;

/** What `authorizePayment` answers while the guest's bank wants them to act. */
export const asks = { answers: { outcome: 'requires_action' } } as const;

const captureBefore = '2100-01-01T00:00:00.000Z';

export function simulatedWorld(booking: {
  bookingId: string;
  paymentMethodId: string | null;
  waitForProvider?: boolean;
}) {
  return simulatedActivities({
    loadBooking: () => ({
      waitForProvider: false,
      ...booking,
      livemode: false,
      lines: [{ roomTypeId: 'rt_1', rooms: 1 }],
      checkIn: '2027-03-27',
      checkOut: '2027-03-30',
      price: { amountMinor: 30_000, currency: 'EUR' },
      holdTtlSeconds: 900,
    }),
    authorizePayment: () => ({ outcome: 'authorized', captureBefore }),
    closeGuestAction: () => ({ outcome: 'closed' }),
    isProviderBack: () => true,
    undoPayment: () => ({ outcome: 'voided' }),
    capturePayment: () => ({ outcome: 'captured' }),
    renewAuthorization: () => ({ outcome: 'authorized', captureBefore }),
    reserveRooms: () => undefined,
    bookRooms: () => undefined,
    releaseRooms: () => undefined,
    extendHold: () => undefined,
    markHeld: () => undefined,
    markActionRequired: () => undefined,
    recordDecline: () => undefined,
    confirmBooking: () => undefined,
    withdrawConfirmation: () => undefined,
    settleBooking: () => undefined,
    closeBooking: () => undefined,
    parkCompensation: () => undefined,
    resolveCompensation: () => undefined,
  });
}

/** The world of a booking that was made: operations wait in it by their ids. */
export type SimulatedStay = ReturnType<typeof simulatedStay>;

/** An operation that a test asks for. */
export interface SimulatedOperation {
  readonly kind: string;
  readonly request?: Record<string, unknown>;
  readonly settled?: boolean;
  readonly status?: string;
}

export function simulatedStay(bookingId: string, operations: Record<string, SimulatedOperation>) {
  const outcomes = new Map<string, unknown>();
  let status = 'CONFIRMED';
  const from = { checkIn: '2027-03-27', checkOut: '2027-03-30', rooms: 1, totalMinor: 30_000 };
  const simulated = simulatedActivities({
    readOperation: ({ operationId }) => {
      const asked = operations[operationId as string];
      if (asked === undefined) return null;
      const operation = {
        operationId,
        bookingId,
        payerId: bookingId,
        livemode: false,
        currency: 'EUR',
        actorKind: 'GUEST',
        actorId: 'usr_1',
        settled: true,
        status,
        disputed: false,
        request: {},
        ...asked,
      };
      return { operation, outcome: outcomes.get(operationId as string) ?? null };
    },
    endBooking: ({ to }) => {
      status = String(to);
      return { ending: { refundMinor: 20_000, feeMinor: 10_000 } };
    },
    planChange: () => ({
      plan: {
        checkIn: '2027-03-27',
        checkOut: '2027-03-31',
        lines: [{ roomTypeId: 'rt_1', rooms: 1 }],
        livemode: false,
        hotelId: 'htl_1',
        roomTypeId: 'rt_1',
        from,
        to: { ...from, checkOut: '2027-03-31', totalMinor: 40_000, guests: 2 },
        difference: { amountMinor: 10_000, currency: 'EUR' },
        sequence: 2,
        paymentMethodId: null,
      },
    }),
    changeBooking: () => true,
    endOperation: ({ operationId, outcome }) => void outcomes.set(operationId as string, outcome),
    markDisputed: () => undefined,
    giveUpBooking: () => undefined,
    pursueRefund: () => ({ state: 'SUCCEEDED' }),
    requestRefund: ({ amount }) => ({
      refundId: 're_1',
      state: 'APPROVED',
      amountMinor: (amount as { amountMinor: number }).amountMinor,
    }),
    decideRefund: () => ({ state: 'APPROVED' }),
    retryRefund: () => ({ state: 'APPROVED' }),
    endRefundByHand: () => ({ state: 'SUCCEEDED' }),
    followDispute: () => ({ bookingId, phase: 'opened' }),
    readCard: () => 'pm_card_visa',
    authorizePayment: () => ({ outcome: 'authorized', captureBefore }),
    capturePayment: () => ({ outcome: 'captured' }),
    undoPayment: () => ({ outcome: 'refunded' }),
    prepareRoomChange: () => undefined,
    applyRoomChange: () => undefined,
    returnRoomChange: () => undefined,
    releaseRooms: () => undefined,
    parkCompensation: () => undefined,
    resolveCompensation: () => undefined,
  });
  return { ...simulated, outcomeOf: (operationId: string) => outcomes.get(operationId) };
}
