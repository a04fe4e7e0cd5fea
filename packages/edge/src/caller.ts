import type { PartnerScope } from '@holdfast/domain/partner-scopes';

/** Who is asking, as the access token or the partner's key says. */
export interface Caller {
  /** `usr_…`, or `ptn_…` for a partner. */
  readonly accountId: string;
  readonly roles: readonly string[];
  /** False for test bookings against the sandbox (decision D10). */
  readonly livemode: boolean;
  /** For the guest of a booking that names none; never logged. */
  readonly fullName?: string | undefined;
  readonly email?: string | undefined;
  /** The sign-in that the access token came from. */
  readonly sessionId?: string | undefined;
  /** What a partner's key may be used for; people have no scopes. */
  readonly scopes?: readonly PartnerScope[] | undefined;
  /** By contract, where it is not the edge's own limit. */
  readonly limits?: { readonly requestsPerMinute: number; readonly bookingsPerMinute: number } | undefined;
}
