/** Why somebody else than its guest cancels a booking, and who may give that reason. */
export const cancellationReasons = {
  HOTEL_FULL: ['HOTEL'],
  ROOM_OUT_OF_ORDER: ['HOTEL'],
  HOTEL_CLOSED: ['HOTEL'],
  GUEST_ASKED: ['HOTEL', 'SUPPORT'],
  ILLNESS: ['SUPPORT'],
  TRAVEL_DISRUPTED: ['SUPPORT'],
  SERVICE_FAILURE: ['SUPPORT'],
  OTHER: ['HOTEL', 'SUPPORT'],
} as const satisfies Record<string, readonly ('HOTEL' | 'SUPPORT')[]>;
export type CancellationReason = keyof typeof cancellationReasons;

/** The reasons that a kind of actor may give. */
export function cancellationReasonsOf(actor: 'HOTEL' | 'SUPPORT'): CancellationReason[] {
  return (Object.keys(cancellationReasons) as CancellationReason[]).filter((reason) =>
    (cancellationReasons[reason] as readonly string[]).includes(actor),
  );
}
