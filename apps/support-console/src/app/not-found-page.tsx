import { NotFound } from '@holdfast/ui/staff/not-found';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <NotFound hint="Look for the booking by its number or the guest's address." first="Find a booking" />
  );
}
