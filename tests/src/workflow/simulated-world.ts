import type {
  BookingActivities,
  InventoryActivities,
  PaymentActivities,
} from '@holdfast/activities/activities';
import { fault, refuse } from '@holdfast/activities/refuse';
import type { RefusalCode } from '@holdfast/domain/refusals';

type SagaActivities = BookingActivities & InventoryActivities & PaymentActivities;
type ActivityName = keyof SagaActivities & string;

/** How an activity behaves each time it is called; the last behaviour is kept. */
export type Behaviour =
  | 'works'
  | 'fault'
  | { readonly refuses: RefusalCode; readonly declineCode?: string }
  | 'asks';

/** What a saga did, when time is simulated: the order of its calls is what these tests are about. */
export interface SimulatedWorld {
  readonly activities: SagaActivities;
  /** The names of the activities called, in order. */
  readonly calls: ActivityName[];
  /** What an activity was called with, the last time. */
  lastInput(name: ActivityName): Record<string, unknown>;
  script(name: ActivityName, ...behaviours: Behaviour[]): void;
}

export function simulatedWorld(booking: {
  bookingId: string;
  paymentMethodId: string | null;
}): SimulatedWorld {
  const calls: ActivityName[] = [];
  const inputs = new Map<ActivityName, Record<string, unknown>>();
  const scripts = new Map<ActivityName, Behaviour[]>();

  const answers: Record<ActivityName, () => unknown> = {
    loadBooking: () => ({
      ...booking,
      livemode: false,
      lines: [{ roomTypeId: 'rt_1', rooms: 1 }],
      checkIn: '2027-03-27',
      checkOut: '2027-03-30',
      price: { amountMinor: 30_000, currency: 'EUR' },
      holdTtlSeconds: 900,
    }),
    authorizePayment: () => ({ outcome: 'authorized', captureBefore: '2100-01-01T00:00:00.000Z' }),
    undoPayment: () => ({ outcome: 'voided' }),
    capturePayment: () => ({ outcome: 'captured' }),
    reserveRooms: () => undefined,
    bookRooms: () => undefined,
    releaseRooms: () => undefined,
    markHeld: () => undefined,
    markActionRequired: () => undefined,
    recordDecline: () => undefined,
    confirmBooking: () => undefined,
    withdrawConfirmation: () => undefined,
    settleBooking: () => undefined,
    closeBooking: () => undefined,
    parkCompensation: () => undefined,
    resolveCompensation: () => undefined,
  };

  function behave(name: ActivityName): unknown {
    const script = scripts.get(name) ?? ['works'];
    const behaviour = (script.length > 1 ? script.shift() : script[0]) ?? 'works';
    if (behaviour === 'works') return answers[name]();
    if (behaviour === 'fault') throw fault('SIMULATED_FAULT');
    if (behaviour === 'asks') return { outcome: 'requires_action' };
    throw refuse(behaviour.refuses, { declineCode: behaviour.declineCode });
  }

  const activities = Object.fromEntries(
    (Object.keys(answers) as ActivityName[]).map((name) => [
      name,
      async (input: Record<string, unknown>) => {
        calls.push(name);
        inputs.set(name, input);
        return behave(name);
      },
    ]),
  );
  return {
    activities: activities as unknown as SagaActivities,
    calls,
    lastInput: (name) => inputs.get(name) ?? {},
    script: (name, ...behaviours) => void scripts.set(name, behaviours),
  };
}
