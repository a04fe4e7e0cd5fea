import type { ReactNode } from 'react';

/** What stands where nothing is; `h1` where it is all there is on the page. */
export interface EmptyStateProps {
  readonly title: string;
  readonly heading?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** What is shown where there is nothing yet: why, and what to do about it. */
export function EmptyState({ title, heading: Heading = 'h2', children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
      <Heading className="text-lg font-semibold">{title}</Heading>
      {children}
    </div>
  );
}
