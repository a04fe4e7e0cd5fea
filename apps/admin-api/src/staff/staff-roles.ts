import type { Role } from '@holdfast/domain/roles';

/** Who may call a route about one hotel; `ownHotel` decides whose it is. */
export const hotelStaff = ['HOTEL_ADMIN', 'ADMIN'] as const satisfies readonly Role[];

/** Who may call a route about the platform itself: its staff, partners and settings. */
export const administrators = ['ADMIN'] as const satisfies readonly Role[];
