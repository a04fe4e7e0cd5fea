/** What a numbered room can be. */
export const roomStates = ['IN_SERVICE', 'OUT_OF_SERVICE'] as const;
export type RoomState = (typeof roomStates)[number];

/** How far the guests of a booking have come at the desk of their hotel. */
export const deskStates = ['EXPECTED', 'CHECKED_IN', 'CHECKED_OUT'] as const;
export type DeskState = (typeof deskStates)[number];

/** What a desk does about a booking; the undos are for mistakes. */
export const deskActions = ['ASSIGN', 'CHECK_IN', 'CHECK_OUT', 'UNDO_CHECK_IN', 'UNDO_CHECK_OUT'] as const;
export type DeskAction = (typeof deskActions)[number];
