import { buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageTitle } from '@holdfast/ui/page-title';
import { Link } from '@tanstack/react-router';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle>Nothing here</PageTitle>
      <EmptyState heading="h1" title="There is no such page">
        <p className="text-ink-soft">Choose a hotel and go on from there.</p>
        <Link to="/" search={{}} className={buttonClass('secondary')}>
          Your hotels
        </Link>
      </EmptyState>
    </>
  );
}
