import type { ClaimedEvent } from '@holdfast/prisma-payment/provider-events';
import type { Platform } from '../platform.ts';

/**
 * What came of a message. `echo`: it told nothing we did not know, such as what we did ourselves. `foreign`: it is
 * of money that is not ours. `ignored`: nobody here acts on its kind.
 */
export type EventOutcome =
  | 'echo'
  | 'foreign'
  | 'ignored'
  | 'nudged'
  | 'late_money'
  | 'stray_hold_released'
  | 'refund_moved'
  | 'refund_unknown'
  | 'dispute_handed_on';

/** Handles one message; run again, it changes nothing more. Throws what may heal. */
export type HandleEvent = (event: ClaimedEvent, platform: Platform) => Promise<EventOutcome>;
