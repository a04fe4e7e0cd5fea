import type { ReactNode } from 'react';
import { PageTitle } from '../page-title.tsx';

/** What a page is for, at its top, and what can be done with all of it. */
export function PageHead({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <PageTitle>{title}</PageTitle>
      <div className="max-w-2xl">
        <h1 className="text-3xl font-bold">{title}</h1>
        <p className="mt-1 text-ink-soft">{children}</p>
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
