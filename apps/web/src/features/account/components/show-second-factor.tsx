import { Button } from '@holdfast/ui/button';
import { CodeField, readCode } from '@holdfast/ui/second-factor/code-field';
import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';

/** What is done with a code of the second factor. */
export interface ShowSecondFactorProps {
  readonly deed: UseMutationResult<unknown, Error, string>;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** Asks for a code of the second factor before it is changed. */
export function ShowSecondFactor({ deed, confirm, danger = false, children }: ShowSecondFactorProps) {
  const t = useTranslations('account.signIn');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!deed.isPending) deed.mutate(readCode(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-ink-soft">{children}</p>
      <CodeField label={t('code')} hint={t('codeHint')} autoFocus />
      <FormProblem error={deed.error} refused="CODE_WRONG" />
      <Button type="submit" kind={danger ? 'danger' : 'primary'} isPending={deed.isPending} wide>
        {confirm}
      </Button>
    </form>
  );
}
