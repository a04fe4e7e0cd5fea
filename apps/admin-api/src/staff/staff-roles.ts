import type { Role } from '@holdfast/domain/roles';

/** Who may call a route about one hotel; `ownHotel` decides whose it is. */
export const hotelStaff = ['HOTEL_ADMIN', 'ADMIN'] as const satisfies readonly Role[];
