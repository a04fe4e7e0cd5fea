import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { Code } from './code.tsx';

/** Says what went wrong as the platform says it, with what engineers look for. */
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
      {known?.details.map(({ field, message }) => (
        <p key={`${field} ${message}`}>
          {field} {message}
        </p>
      ))}
      {known === undefined ? null : (
        <p className="text-sm">
          {known.code}
          {known.requestId === undefined ? null : (
            <>
              , request <Code>{known.requestId}</Code>
            </>
          )}
        </p>
      )}
      {onRetry === undefined || known?.status === 404 ? null : (
        <Button kind="secondary" size="small" onPress={onRetry} className="mt-2">
          Try again
        </Button>
      )}
    </Notice>
  );
}
