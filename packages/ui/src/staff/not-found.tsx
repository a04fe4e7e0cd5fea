import { Link } from '@tanstack/react-router';
import { buttonClass } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PageTitle } from '../page-title.tsx';

/** What to do instead, and what the first page is called. */
export interface NotFoundProps {
  readonly hint: string;
  readonly first: string;
}

/** For addresses that lead nowhere. */
export function NotFound({ hint, first }: NotFoundProps) {
  return (
    <>
      <PageTitle>Nothing here</PageTitle>
      <EmptyState heading="h1" title="There is no such page">
        <p className="text-ink-soft">{hint}</p>
        <Link to="/" search={{}} className={buttonClass('secondary')}>
          {first}
        </Link>
      </EmptyState>
    </>
  );
}
