import { Dialog } from '@holdfast/ui/dialog';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ShowSecondFactor } from './show-second-factor.tsx';

/** Asks before the second factor is taken away. */
export function TurnOffSecondFactor({
  onTurnedOff,
  onClose,
}: {
  readonly onTurnedOff: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('account.security');
  const app = useTranslations('app');
  const remove = useMutation({
    mutationFn: (code: string) => api.removeTwoFactor({ body: { code } }),
    onSuccess() {
      onTurnedOff();
      onClose();
    },
  });
  return (
    <Dialog
      title={t('turnOffTitle')}
      role="alertdialog"
      isOpen
      onClose={onClose}
      closeLabel={app('close')}
      canClose={!remove.isPending}
    >
      <ShowSecondFactor deed={remove} confirm={t('turnOff')} danger>
        {t('turnOffText')}
      </ShowSecondFactor>
    </Dialog>
  );
}
