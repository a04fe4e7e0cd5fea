import type { AdminSchemas } from '@holdfast/sdk/admin';
import { Badge } from '@holdfast/ui/badge';
import { bookingWords } from '../words.ts';

/** How a booking stands. */
export function StatusBadge({ status }: { readonly status: AdminSchemas['HotelBooking']['status'] }) {
  const [words, kind] = bookingWords[status];
  return <Badge kind={kind}>{words}</Badge>;
}
