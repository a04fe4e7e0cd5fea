import { Badge } from '@holdfast/ui/badge';
import { Button } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Account, session } from '../../../app/api.ts';
import { AccountSection } from './account-section.tsx';
import { RenewCodes } from './renew-codes.tsx';
import { TurnOffSecondFactor } from './turn-off-second-factor.tsx';
import { TurnOnSecondFactor } from './turn-on-second-factor.tsx';

/** So few that a lost phone soon locks its owner out. */
const fewCodes = 3;

/** Whether signing in takes a code as well, and the recovery codes for a phone that is lost. */
export function SecuritySection({ account }: { readonly account: Account }) {
  const t = useTranslations('account.security');
  const [open, setOpen] = useState<'on' | 'off' | 'renew'>();
  const close = () => setOpen(undefined);
  const changed = (recoveryCodesLeft: number) =>
    session.userChanged({ ...account, secondFactor: recoveryCodesLeft > 0, recoveryCodesLeft });
  const left = account.recoveryCodesLeft;
  return (
    <AccountSection title={t('title')}>
      {account.secondFactor ? (
        <>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{t('name')}</span>
            <Badge kind="good">{t('on')}</Badge>
          </p>
          {left > fewCodes ? (
            <p className="text-ink-soft">{t('left', { left })}</p>
          ) : (
            <Notice kind="warn">{t('few', { left })}</Notice>
          )}
          <div className="flex flex-wrap gap-3">
            <Button kind="secondary" onPress={() => setOpen('renew')}>
              {t('renew')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen('off')}>
              {t('turnOff')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="text-ink-soft">{t('lead')}</p>
          <Button kind="secondary" onPress={() => setOpen('on')} className="self-start">
            {t('turnOn')}
          </Button>
        </>
      )}
      {open === 'on' ? <TurnOnSecondFactor onTurnedOn={changed} onClose={close} /> : null}
      {open === 'renew' ? <RenewCodes onRenewed={changed} onClose={close} /> : null}
      {open === 'off' ? <TurnOffSecondFactor onTurnedOff={() => changed(0)} onClose={close} /> : null}
    </AccountSection>
  );
}
