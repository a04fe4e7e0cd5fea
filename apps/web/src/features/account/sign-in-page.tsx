import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { CodeField, readCode } from '@holdfast/ui/second-factor/code-field';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { anonymousApi, session } from '../../app/api.ts';
import { returnPath } from '../../app/return-path.ts';
import { FormProblem } from './components/form-problem.tsx';
import { NarrowPage } from './components/narrow-page.tsx';
import { OutsideLogins } from './components/outside-logins.tsx';
import { useReturn } from './use-return.ts';

const route = getRouteApi('/sign-in');

/** Where guests sign in; they go on to where they came from. */
export function SignInPage() {
  const t = useTranslations('account');
  const { returnTo, problem } = route.useSearch();
  useReturn(returnTo);
  // Once asked for it stays: a code that was wrong is corrected.
  const [codeWanted, setCodeWanted] = useState(false);
  const signIn = useMutation({
    mutationFn: (body: { email: string; password: string; code?: string }) => anonymousApi.login({ body }),
    onSuccess: (answer) => session.signedIn(answer),
    onError: (error) => setCodeWanted((wanted) => wanted || asksForCode(error)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.isPending) return;
    const values = new FormData(event.currentTarget);
    const text = (name: string) => String(values.get(name) ?? '');
    const code = readCode(event.currentTarget);
    signIn.mutate({
      email: text('email').trim(),
      password: text('password'),
      ...(code === '' ? {} : { code }),
    });
  };
  return (
    <NarrowPage title={t('signIn.title')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label={t('email')} name="email" type="email" autoComplete="username" isRequired />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
        />
        {codeWanted ? <CodeField label={t('signIn.code')} hint={t('signIn.codeHint')} autoFocus /> : null}
        {asksForCode(signIn.error) ? null : (
          <FormProblem error={signIn.error} refused={codeWanted ? 'CODE_WRONG' : 'INVALID_CREDENTIALS'} />
        )}
        {problem !== undefined && signIn.isIdle ? (
          <p className="text-bad">{t('signIn.outsideFailed')}</p>
        ) : null}
        <Button type="submit" isPending={signIn.isPending} wide>
          {t('signIn.submit')}
        </Button>
      </form>
      <OutsideLogins returnTo={returnPath(returnTo)} />
      <p className="mt-5 flex flex-wrap justify-between gap-x-4 gap-y-2">
        <Link to="/forgot-password" className="text-accent underline underline-offset-4">
          {t('signIn.forgot')}
        </Link>
        <Link to="/register" search={{ returnTo }} className="text-accent underline underline-offset-4">
          {t('signIn.register')}
        </Link>
      </p>
    </NarrowPage>
  );
}

function asksForCode(error: unknown): boolean {
  return error instanceof HoldfastError && error.code === 'SECOND_FACTOR_REQUIRED';
}
