import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { useTranslations } from 'use-intl';

const said = [
  'NETWORK_ERROR',
  'TIMED_OUT',
  'RATE_LIMIT_EXCEEDED',
  'DEPENDENCY_UNAVAILABLE',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'VALIDATION_ERROR',
  'BOOKING_DISPUTED',
  'BOOKING_STATE_CONFLICT',
] as const;

// Asking again would be answered the same.
const lasting: readonly string[] = ['NOT_FOUND', 'BOOKING_DISPUTED', 'BOOKING_STATE_CONFLICT'];

/** Says what went wrong in words, and offers to try again where that may help. */
export function ProblemNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) {
  const t = useTranslations('app');
  const known = error instanceof HoldfastError ? said.find((code) => code === error.code) : undefined;
  const requestId = (error instanceof HoldfastError && error.requestId) || '–';
  return (
    <Notice kind="bad" live title={t('problems.title')}>
      <p>{known === undefined ? t('problems.other', { requestId }) : t(`problems.${known}`)}</p>
      {onRetry === undefined || (known !== undefined && lasting.includes(known)) ? null : (
        <Button kind="secondary" size="small" onPress={onRetry} className="mt-2">
          {t('tryAgain')}
        </Button>
      )}
    </Notice>
  );
}
