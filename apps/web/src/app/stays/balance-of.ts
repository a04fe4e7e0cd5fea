import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** What was taken for a booking and is not given back. */
export function balanceOf({
  captured,
  refunded,
}: Pick<CustomerSchemas['Booking'], 'captured' | 'refunded'>): CustomerSchemas['Money'] {
  return { ...captured, amountMinor: captured.amountMinor - refunded.amountMinor };
}
