/** What a caller may do; an edge's routes name the roles they are for. */
export type Role = 'USER' | 'SUPPORT' | 'HOTEL_ADMIN' | 'ADMIN';

/** Who is asking, as the access token says. */
export interface Caller {
  /** `usr_…`. */
  readonly accountId: string;
  readonly roles: readonly string[];
  /** False for test bookings against the sandbox (decision D10). */
  readonly livemode: boolean;
  /** For the guest of a booking that names none; never logged. */
  readonly fullName?: string | undefined;
  readonly email?: string | undefined;
}
