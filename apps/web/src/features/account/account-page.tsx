import { Button } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { PageTitle } from '@holdfast/ui/page-title';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Account, api, session } from '../../app/api.ts';
import { SignedIn } from '../../app/signed-in.tsx';
import { loyaltyQuery } from './api/loyalty.ts';
import { AccountSection } from './components/account-section.tsx';
import { FormProblem } from './components/form-problem.tsx';
import { OwnData } from './components/own-data.tsx';
import { PasswordForm } from './components/password-form.tsx';
import { ProfileForm } from './components/profile-form.tsx';
import { SavedCards } from './components/saved-cards.tsx';
import { SecuritySection } from './components/security-section.tsx';

/** Everything about the guest: who they are, their cards, their data. */
export function AccountPage() {
  const t = useTranslations('account');
  const [certificateId, setCertificateId] = useState<string>();
  if (certificateId !== undefined) {
    return (
      <Notice kind="good" live>
        {t('data.erased', { id: certificateId })}
      </Notice>
    );
  }
  const erased = (id: string) => {
    setCertificateId(id);
    session.signedOut();
  };
  return <SignedIn>{(account) => <AccountSections account={account} onErased={erased} />}</SignedIn>;
}

interface AccountSectionsProps {
  readonly account: Account;
  readonly onErased: (certificateId: string) => void;
}

function AccountSections({ account, onErased }: AccountSectionsProps) {
  const t = useTranslations('account');
  const loyalty = useQuery(loyaltyQuery);
  const leave = useMutation({
    mutationFn: (everywhere: boolean) =>
      everywhere ? api.logOutEverywhere({ body: {} }) : api.logOut({ body: {} }),
    onSuccess: () => session.signedOut(),
  });
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-6">
      <PageTitle>{t('page.title')}</PageTitle>
      <div>
        <h1 className="text-3xl font-bold">{t('page.title')}</h1>
        <p className="text-ink-soft">{account.email}</p>
      </div>
      {account.emailVerified ? null : <UnverifiedAddress />}
      <ProfileForm account={account} />
      <PasswordForm account={account} />
      <SecuritySection account={account} />
      <SavedCards />
      <AccountSection title={t('points.title')}>
        <p>{t('points.balance', { points: loyalty.data?.points ?? 0 })}</p>
      </AccountSection>
      <OwnData onErased={onErased} />
      <FormProblem error={leave.error} />
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" isPending={leave.isPending} onPress={() => leave.mutate(false)}>
          {t('page.signOut')}
        </Button>
        <Button kind="quiet" isDisabled={leave.isPending} onPress={() => leave.mutate(true)}>
          {t('page.signOutEverywhere')}
        </Button>
      </div>
    </div>
  );
}

function UnverifiedAddress() {
  const t = useTranslations('account.page');
  const ask = useMutation({ mutationFn: () => api.askEmailVerification({ body: {} }) });
  return (
    <Notice kind="warn" live={ask.isSuccess}>
      <p>{ask.isSuccess ? t('verifySent') : t('verify')}</p>
      {ask.isSuccess ? null : (
        <Button kind="secondary" size="small" isPending={ask.isPending} onPress={() => ask.mutate()}>
          {t('verifyAgain')}
        </Button>
      )}
    </Notice>
  );
}
