import { Dialog } from '@holdfast/ui/dialog';
import { RecoveryCodes } from '@holdfast/ui/second-factor/recovery-codes';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { useRecoveryWords } from '../use-recovery-words.ts';
import { ShowSecondFactor } from './show-second-factor.tsx';

/** Makes other recovery codes and shows them, this once. */
export function RenewCodes({
  onRenewed,
  onClose,
}: {
  readonly onRenewed: (recoveryCodesLeft: number) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('account.security');
  const app = useTranslations('app');
  const words = useRecoveryWords();
  const renew = useMutation({
    mutationFn: (code: string) => api.renewRecoveryCodes({ body: { code } }),
    onSuccess: ({ recoveryCodes }) => onRenewed(recoveryCodes.length),
  });
  return (
    <Dialog
      title={renew.isSuccess ? t('codesTitle') : t('renew')}
      isOpen
      onClose={onClose}
      closeLabel={app('close')}
      canClose={renew.isIdle || renew.isError}
    >
      {renew.isSuccess ? (
        <RecoveryCodes codes={renew.data.recoveryCodes} words={words} onDone={onClose} />
      ) : (
        <ShowSecondFactor deed={renew} confirm={t('renewNow')}>
          {t('renewText')}
        </ShowSecondFactor>
      )}
    </Dialog>
  );
}
