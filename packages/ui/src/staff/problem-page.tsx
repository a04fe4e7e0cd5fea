import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemNotice } from './problem-notice.tsx';

/** Stands in for a page that could not be shown. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  return <ProblemNotice error={error} onRetry={reset} />;
}
