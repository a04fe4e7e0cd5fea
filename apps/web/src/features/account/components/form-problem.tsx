import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Notice } from '@holdfast/ui/notice';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../../app/problem-notice.tsx';

const said = [
  'INVALID_CREDENTIALS',
  'TOKEN_INVALID',
  'BOOKING_STATE_CONFLICT',
  'PASSWORD_TOO_COMMON',
] as const;

/** Why a form of the account was refused, in words that say what to do. */
export function FormProblem({ error }: { readonly error: unknown }) {
  const t = useTranslations('account.problems');
  if (error === null || error === undefined) return null;
  const code = error instanceof HoldfastError ? codeOf(error) : undefined;
  const known = said.find((candidate) => candidate === code);
  if (known === undefined) return <ProblemNotice error={error} />;
  return (
    <Notice kind="bad" live>
      {t(known)}
    </Notice>
  );
}

/** A password that everybody uses is refused as a field that is wrong. */
function codeOf({ code, details }: HoldfastError): string {
  const isPassword = details.some(({ field }) => /password/i.test(field));
  return code === 'VALIDATION_ERROR' && isPassword ? 'PASSWORD_TOO_COMMON' : code;
}
