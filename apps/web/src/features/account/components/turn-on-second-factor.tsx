import { Dialog } from '@holdfast/ui/dialog';
import { SecondFactorSetup } from '@holdfast/ui/second-factor/second-factor-setup';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { useRecoveryWords } from '../use-recovery-words.ts';
import { FormProblem } from './form-problem.tsx';

const start = () => api.startTwoFactor({ body: {} });

/** Sets up a second factor. Its recovery codes are shown once, so only a press of the button puts them away. */
export function TurnOnSecondFactor({
  onTurnedOn,
  onClose,
}: {
  readonly onTurnedOn: (recoveryCodesLeft: number) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('account.security');
  const app = useTranslations('app');
  const recovery = useRecoveryWords();
  const [isOn, setOn] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const confirm = async (code: string) => {
    setConfirming(true);
    const { recoveryCodes } = await api
      .confirmTwoFactor({ body: { code } })
      .finally(() => setConfirming(false));
    setOn(true);
    onTurnedOn(recoveryCodes.length);
    return recoveryCodes;
  };
  return (
    <Dialog
      title={isOn ? t('codesTitle') : t('turnOn')}
      isOpen
      onClose={onClose}
      closeLabel={app('close')}
      canClose={!isOn && !isConfirming}
    >
      <SecondFactorSetup
        words={{
          lead: t('scan'),
          picture: t('picture'),
          typeInstead: t('typeInstead'),
          code: t('code'),
          turnOn: t('turnOnNow'),
          recovery,
        }}
        start={start}
        confirm={confirm}
        problem={(error) => <FormProblem error={error} refused="CODE_WRONG" />}
        onDone={onClose}
      />
    </Dialog>
  );
}
