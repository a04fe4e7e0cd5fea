import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { Checkbox } from '@holdfast/ui/checkbox';
import { Select } from '@holdfast/ui/select';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Account, api, session } from '../../../app/api.ts';
import { AccountSection } from './account-section.tsx';
import { FormProblem } from './form-problem.tsx';
import { Saved } from './saved.tsx';

type Language = Account['language'];
const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt'];
const beds = ['ANY', 'ONE_LARGE', 'TWO_SEPARATE'] as const;
const wishes = ['quietRoom', 'highFloor', 'stepFreeAccess'] as const;

/** Name, phone, language and wishes. */
export function ProfileForm({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const [language, setLanguage] = useState(account.language);
  const [bed, setBed] = useState<(typeof beds)[number]>(account.preferences.bed ?? 'ANY');
  const save = useMutation({
    mutationFn: (body: CustomerSchemas['ChangeAccount']) => api.changeAccount({ body }),
    onSuccess: (changed) => session.userChanged(changed),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (save.isPending) return;
    const values = new FormData(event.currentTarget);
    const phone = String(values.get('phone') ?? '').replaceAll(/[\s()/-]/g, '');
    save.mutate({
      fullName: String(values.get('fullName')).trim(),
      language,
      phone: phone === '' ? null : phone,
      smsWanted: phone !== '' && values.has('smsWanted'),
      preferences: {
        ...(bed === 'ANY' ? {} : { bed }),
        ...Object.fromEntries(wishes.filter((wish) => values.has(wish)).map((wish) => [wish, true])),
      },
    });
  };
  return (
    <AccountSection title={t('profile.title')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label={t('fullName')}
          name="fullName"
          defaultValue={account.fullName}
          autoComplete="name"
          isRequired
        />
        <TextField
          label={t('profile.phone')}
          hint={t('profile.phoneHint')}
          name="phone"
          type="tel"
          defaultValue={account.phone ?? ''}
          autoComplete="tel"
        />
        <Checkbox name="smsWanted" defaultSelected={account.smsWanted}>
          {t('profile.sms')}
        </Checkbox>
        <Select
          label={t('profile.language')}
          options={languages.map((id) => ({ id, label: t(`profile.languages.${id}`) }))}
          selectedKey={language}
          onSelectionChange={(key) => setLanguage(key as Language)}
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 font-semibold">{t('profile.wishes')}</legend>
          <Select
            label={t('profile.bed')}
            options={beds.map((id) => ({ id, label: t(`profile.beds.${id}`) }))}
            selectedKey={bed}
            onSelectionChange={(key) => setBed(key as (typeof beds)[number])}
          />
          {wishes.map((wish) => (
            <Checkbox key={wish} name={wish} defaultSelected={account.preferences[wish] ?? false}>
              {t(`profile.${wish}`)}
            </Checkbox>
          ))}
        </fieldset>
        <FormProblem error={save.error} />
        <Saved when={save.isSuccess}>{t('profile.saved')}</Saved>
        <Button type="submit" isPending={save.isPending} className="self-start">
          {t('profile.save')}
        </Button>
      </form>
    </AccountSection>
  );
}
