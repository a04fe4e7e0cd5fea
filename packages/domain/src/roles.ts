/** What an account may be; a route names the roles it is for. */
export const roles = ['USER', 'PARTNER', 'SUPPORT', 'HOTEL_ADMIN', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** The edges people sign in to; each has its own tokens and cookies (decision D31). */
export const audiences = ['customer', 'support', 'admin'] as const;
export type Audience = (typeof audiences)[number];

/** What a member of staff may be. */
export const staffRoles = ['SUPPORT', 'HOTEL_ADMIN', 'ADMIN'] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** Who may sign in where. */
export const rolesOfAudience: Readonly<Record<Audience, readonly Role[]>> = {
  customer: ['USER'],
  support: ['SUPPORT', 'ADMIN'],
  admin: ['HOTEL_ADMIN', 'ADMIN'],
};

/** Staff who answer for other people's bookings and money show a second factor in production. */
export const rolesWithSecondFactor: readonly Role[] = ['SUPPORT', 'ADMIN'];
