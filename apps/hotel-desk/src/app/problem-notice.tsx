import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';

/** Says what went wrong as the platform says it, and by which id it can be looked up. */
export function ProblemNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) {
  const known = error instanceof HoldfastError ? error : undefined;
  const title = known?.message ?? 'Something went wrong on this page. Reload it and try again.';
  return (
    <Notice kind="bad" live title={title}>
      {known?.requestId === undefined ? null : (
        <p className="text-sm text-ink-soft">For support: {known.requestId}</p>
      )}
      {onRetry === undefined ? null : (
        <Button kind="secondary" size="small" onPress={onRetry} className="mt-2">
          Try again
        </Button>
      )}
    </Notice>
  );
}
