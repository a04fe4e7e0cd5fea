import { Button } from '@holdfast/ui/button';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Account, anonymousApi, api, session } from '../../../app/api.ts';
import { AccountSection } from './account-section.tsx';
import { FormProblem } from './form-problem.tsx';
import { Saved } from './saved.tsx';

/** Changes the password. That ends every session, this one too, so it begins another here. */
export function PasswordForm({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const form = useRef<HTMLFormElement>(null);
  const change = useMutation({
    async mutationFn(body: { currentPassword: string; newPassword: string }) {
      await api.changePassword({ body });
      // Whoever needs a code as well signs in by themselves.
      return anonymousApi
        .login({ body: { email: account.email, password: body.newPassword } })
        .catch(() => undefined);
    },
    onSuccess(answer) {
      form.current?.reset();
      if (answer === undefined) session.signedOut();
      else session.signedIn(answer);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (change.isPending) return;
    const values = new FormData(event.currentTarget);
    change.mutate({
      currentPassword: String(values.get('current')),
      newPassword: String(values.get('next')),
    });
  };
  return (
    <AccountSection title={t('passwordChange.title')}>
      <form ref={form} onSubmit={submit} className="flex flex-col gap-4">
        <input type="text" name="username" autoComplete="username" value={account.email} readOnly hidden />
        <TextField
          label={t('passwordChange.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <TextField
          label={t('newPassword')}
          hint={t('passwordHint')}
          name="next"
          type="password"
          autoComplete="new-password"
          minLength={8}
          maxLength={128}
          isRequired
        />
        <FormProblem error={change.error} refused="PASSWORD_WRONG" />
        <Saved when={change.isSuccess}>{t('passwordChange.done')}</Saved>
        <Button type="submit" kind="secondary" isPending={change.isPending} className="self-start">
          {t('passwordChange.save')}
        </Button>
      </form>
    </AccountSection>
  );
}
