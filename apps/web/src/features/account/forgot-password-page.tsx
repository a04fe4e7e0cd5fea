import { Button } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { anonymousApi } from '../../app/api.ts';
import { FormProblem } from './components/form-problem.tsx';
import { NarrowPage } from './components/narrow-page.tsx';

/** Asks for a link to choose another password; the answer is the same whoever has an account. */
export function ForgotPasswordPage() {
  const t = useTranslations('account');
  const ask = useMutation({
    mutationFn: (email: string) => anonymousApi.askPasswordReset({ body: { email } }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ask.isPending) ask.mutate(String(new FormData(event.currentTarget).get('email')).trim());
  };
  return (
    <NarrowPage title={t('forgot.title')}>
      {ask.isSuccess ? (
        <Notice kind="good" live>
          {t('forgot.sent')}
        </Notice>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <p className="text-ink-soft">{t('forgot.lead')}</p>
          <TextField label={t('email')} name="email" type="email" autoComplete="username" isRequired />
          <FormProblem error={ask.error} />
          <Button type="submit" isPending={ask.isPending} wide>
            {t('forgot.submit')}
          </Button>
        </form>
      )}
    </NarrowPage>
  );
}
