import { ProblemNotice } from '../problem-notice.tsx';

/** In place of a page whose content could not be read: what it would have been, and why it is not. */
export function ReadProblem({
  title,
  error,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-6">
      <h1 className="text-3xl font-bold sm:text-4xl">{title}</h1>
      <ProblemNotice error={error} onRetry={onRetry} />
    </div>
  );
}
