import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { Notice } from '@holdfast/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { saveFile } from '../../../app/save-file.ts';
import { AccountSection } from './account-section.tsx';
import { FormProblem } from './form-problem.tsx';

/** A copy of everything that is kept, and the end of the account. */
export function OwnData({ onErased }: { readonly onErased: (certificateId: string) => void }) {
  const t = useTranslations('account.data');
  const app = useTranslations('app');
  const [asking, setAsking] = useState<{ key: string }>();
  const copy = useMutation({
    mutationFn: () => api.exportData(),
    onSuccess: (data) => saveFile(t('exportFile'), JSON.stringify(data, null, 2), 'application/json'),
  });
  const erase = useMutation({
    mutationFn: (key: string) => api.requestErasure({ body: {}, idempotencyKey: key }),
    onSuccess: ({ id }) => onErased(id),
  });
  return (
    <AccountSection title={t('title')}>
      <p className="text-ink-soft">{t('exportText')}</p>
      {copy.isError ? <ProblemNotice error={copy.error} /> : null}
      <Button
        kind="secondary"
        isPending={copy.isPending}
        onPress={() => copy.mutate()}
        className="self-start"
      >
        {t('export')}
      </Button>
      <p className="mt-2 text-ink-soft">{t('eraseText')}</p>
      <Button kind="danger" onPress={() => setAsking({ key: crypto.randomUUID() })} className="self-start">
        {t('erase')}
      </Button>
      <Dialog
        title={t('eraseTitle')}
        role="alertdialog"
        isOpen={asking !== undefined}
        onClose={() => setAsking(undefined)}
        closeLabel={app('close')}
        canClose={!erase.isPending}
      >
        <Notice kind="warn">{t('eraseText')}</Notice>
        <FormProblem error={erase.error} />
        <div className="flex flex-wrap gap-3">
          <Button
            kind="danger"
            isPending={erase.isPending}
            onPress={() => asking && erase.mutate(asking.key)}
          >
            {t('eraseConfirm')}
          </Button>
          <Button kind="secondary" isDisabled={erase.isPending} onPress={() => setAsking(undefined)}>
            {t('keep')}
          </Button>
        </div>
      </Dialog>
    </AccountSection>
  );
}
