/** On whose behalf something is asked of a booking; the account id beside it says who. */
export const actorKinds = ['GUEST', 'PARTNER', 'SUPPORT', 'HOTEL', 'SYSTEM'] as const;
export type ActorKind = (typeof actorKinds)[number];
