import type { ReactNode } from 'react';

/** A sheet that holds what belongs together. */
export function Card({
  className = '',
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`rounded-card border border-line bg-surface shadow-card ${className}`}>{children}</div>
  );
}
