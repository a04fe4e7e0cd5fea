import type {
  Charge,
  Customer,
  Dispute,
  Event,
  KeptCard,
  PaymentIntent,
  Refund,
} from '../wire/stripe-objects.ts';
import type { Decline } from '../wire/test-cards.ts';

/** The objects an operation starts from. */
export interface IntentState {
  readonly intent: PaymentIntent;
  readonly charge: Charge | null;
}

/** What surrounds an operation; operations are pure but for ids and the clock. */
export interface Circumstances {
  /** How long an authorization holds, in seconds. */
  readonly authorizationSeconds: number;
  /** Set when a fault says that the issuer refuses, whatever the card. */
  readonly decline?: Decline | undefined;
  /** The sandbox's own address, for the 3-D Secure page. */
  readonly address: string;
  makeEvent(type: string, object: object): Event;
}

/** What an operation did and answers. */
export interface Effect {
  readonly status: number;
  /** The object answered, before expansion, or `{ error }`. */
  readonly body: object;
  readonly intent?: PaymentIntent;
  readonly charge?: Charge;
  readonly refund?: Refund;
  /** What the refund still turns into, after the time that the settings say. */
  readonly refundBecomes?: 'succeeded' | 'failed' | undefined;
  readonly dispute?: Dispute;
  readonly customer?: Customer;
  readonly paymentMethod?: KeptCard;
  readonly events: readonly Event[];
}
