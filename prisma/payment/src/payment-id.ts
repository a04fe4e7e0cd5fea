/** The id of a booking's payment: the same booking and sequence (1 for its price) always give the same one. */
export function paymentIdOf(payment: { bookingId: string; sequence: number }): string {
  return `pay_${payment.bookingId.replace(/^bk_/, '')}_${payment.sequence}`;
}
