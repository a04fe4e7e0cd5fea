import { Button } from '../button.tsx';

/** Which page of how many is shown, and the ways to its neighbours. */
export interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Leads through a list that has more than one page. */
export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1 && page === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center gap-3">
      <Button kind="secondary" size="small" isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
        Before
      </Button>
      <span className="text-sm text-ink-soft tabular-nums">
        Page {page} of {pages}
      </span>
      <Button kind="secondary" size="small" isDisabled={page >= pages} onPress={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
