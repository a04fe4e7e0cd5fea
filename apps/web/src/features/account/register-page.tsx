import { Button } from '@holdfast/ui/button';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { anonymousApi, session } from '../../app/api.ts';
import { returnPath } from '../../app/return-path.ts';
import { FormProblem } from './components/form-problem.tsx';
import { NarrowPage } from './components/narrow-page.tsx';
import { OutsideLogins } from './components/outside-logins.tsx';
import { useReturn } from './use-return.ts';

const route = getRouteApi('/register');

/** Where guests open an account; they are signed in at once. */
export function RegisterPage() {
  const t = useTranslations('account');
  const language = useLocale();
  const { returnTo } = route.useSearch();
  useReturn(returnTo);
  const register = useMutation({
    async mutationFn(body: { email: string; password: string; fullName: string }) {
      await anonymousApi.register({ body: { ...body, language } });
      return anonymousApi.login({ body: { email: body.email, password: body.password } });
    },
    onSuccess: (answer) => session.signedIn(answer),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (register.isPending) return;
    const values = new FormData(event.currentTarget);
    const text = (name: string) => String(values.get(name) ?? '');
    register.mutate({
      email: text('email').trim(),
      password: text('password'),
      fullName: text('fullName').trim(),
    });
  };
  return (
    <NarrowPage title={t('register.title')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label={t('fullName')} name="fullName" autoComplete="name" maxLength={200} isRequired />
        <TextField label={t('email')} name="email" type="email" autoComplete="email" isRequired />
        <TextField
          label={t('password')}
          hint={t('passwordHint')}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          maxLength={128}
          isRequired
        />
        <FormProblem error={register.error} />
        <Button type="submit" isPending={register.isPending} wide>
          {t('register.submit')}
        </Button>
      </form>
      <OutsideLogins returnTo={returnPath(returnTo)} />
      <p className="mt-5">
        {t('register.have')}{' '}
        <Link to="/sign-in" search={{ returnTo }} className="text-accent underline underline-offset-4">
          {t('signIn.title')}
        </Link>
      </p>
    </NarrowPage>
  );
}
