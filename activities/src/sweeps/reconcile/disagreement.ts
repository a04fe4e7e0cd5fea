import type { FindingKind } from '@holdfast/domain/reconciliation';

/** What can be done about a disagreement without a person: each is what a message of the provider would have done. */
export type Healing =
  /** The booking's saga looks at its payment again. */
  | { readonly way: 'nudge'; readonly bookingId: string }
  /** Money without a home goes back. */
  | { readonly way: 'undo'; readonly bookingId: string; readonly sequence: number }
  | { readonly way: 'look_at_refund'; readonly refundId: string }
  | { readonly way: 'follow_dispute'; readonly bookingId: string; readonly dispute: DisputeNews };

/** What the provider says of a dispute, by its own word. */
export interface DisputeNews {
  readonly id: string;
  readonly status: string;
}

/** What two sides say differently of one object. The sides hold ids, states and amounts, never a person. */
export interface Disagreement {
  readonly kind: FindingKind;
  readonly objectId: string;
  readonly bookingId: string | null;
  readonly providerSide: object | null;
  readonly ourSide: object | null;
  readonly healing?: Healing | undefined;
}
