/** A code of every sample hotel that only some bookings get, each account one. */
export const limitedPromotion = { code: 'FIRST50', maxUses: 50, maxUsesPerAccount: 1 };
