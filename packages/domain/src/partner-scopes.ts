/** What a partner's key may be used for; a route names the one it needs. */
export const partnerScopes = [
  'search:read',
  'bookings:read',
  'bookings:write',
  'events:read',
  'webhooks:write',
  'guests:erase',
] as const;
export type PartnerScope = (typeof partnerScopes)[number];
