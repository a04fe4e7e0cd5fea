import { Button, buttonClass } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { anonymousApi, session } from '../../app/api.ts';
import { FormProblem } from './components/form-problem.tsx';
import { NarrowPage } from './components/narrow-page.tsx';

const route = getRouteApi('/reset-password');

/** Where the mailed link leads: another password, which ends every session. */
export function ResetPasswordPage() {
  const t = useTranslations('account');
  const { token } = route.useSearch();
  const reset = useMutation({
    mutationFn: (password: string) => anonymousApi.resetPassword({ body: { token, password } }),
    onSuccess: () => session.signedOut(),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!reset.isPending) reset.mutate(String(new FormData(event.currentTarget).get('password')));
  };
  return (
    <NarrowPage title={t('reset.title')}>
      {reset.isSuccess ? (
        <>
          <Notice kind="good" live>
            {t('reset.done')}
          </Notice>
          <Link to="/sign-in" className={`${buttonClass()} mt-4 w-full`}>
            {t('signIn.title')}
          </Link>
        </>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <TextField
            label={t('newPassword')}
            hint={t('passwordHint')}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={8}
            maxLength={128}
            isRequired
          />
          <FormProblem error={reset.error} />
          <Button type="submit" isPending={reset.isPending} wide>
            {t('reset.submit')}
          </Button>
        </form>
      )}
    </NarrowPage>
  );
}
