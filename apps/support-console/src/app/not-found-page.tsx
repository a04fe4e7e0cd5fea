import { buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageTitle } from '@holdfast/ui/page-title';
import { Link } from '@tanstack/react-router';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle>Nothing here</PageTitle>
      <h1 className="sr-only">Nothing here</h1>
      <EmptyState title="There is no such page">
        <p className="text-ink-soft">Look for the booking by its number or the guest's address.</p>
        <Link to="/" search={{}} className={buttonClass('secondary')}>
          Find a booking
        </Link>
      </EmptyState>
    </>
  );
}
