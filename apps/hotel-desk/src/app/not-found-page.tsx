import { NotFound } from '@holdfast/ui/staff/not-found';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return <NotFound hint="Choose a hotel and go on from there." first="Your hotels" />;
}
