import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Notice } from '@holdfast/ui/notice';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../../app/problem-notice.tsx';

const said = [
  'INVALID_CREDENTIALS',
  'TOKEN_INVALID',
  'BOOKING_STATE_CONFLICT',
  'PASSWORD_TOO_COMMON',
  'PASSWORD_WRONG',
  'CODE_WRONG',
] as const;

/** What a form shows of its owner, and what is said when that is not right. */
type Refused = 'INVALID_CREDENTIALS' | 'PASSWORD_WRONG' | 'CODE_WRONG';

/** Why a form of the account was refused, in words that say what to do. */
export function FormProblem({
  error,
  refused = 'INVALID_CREDENTIALS',
}: {
  readonly error: unknown;
  readonly refused?: Refused;
}) {
  const t = useTranslations('account.problems');
  if (error === null || error === undefined) return null;
  const code = error instanceof HoldfastError ? codeOf(error, refused) : undefined;
  const known = said.find((candidate) => candidate === code);
  if (known === undefined) return <ProblemNotice error={error} />;
  return (
    <Notice kind="bad" live>
      {t(known)}
    </Notice>
  );
}

/** A password that everybody uses, and a code that cannot be one, are refused as fields that are wrong. */
function codeOf({ code, details }: HoldfastError, refused: Refused): string {
  if (code === 'INVALID_CREDENTIALS') return refused;
  if (code !== 'VALIDATION_ERROR') return code;
  if (details.some(({ field }) => field === 'code')) return 'CODE_WRONG';
  return details.some(({ field }) => /password/i.test(field)) ? 'PASSWORD_TOO_COMMON' : code;
}
