import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CreditCard } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { cardsQuery } from '../api/cards.ts';
import { AccountSection } from './account-section.tsx';

type SavedCard = CustomerSchemas['SavedCard'];

/** The cards of the guest, each of which can be removed. */
export function SavedCards() {
  const t = useTranslations('account.cards');
  const app = useTranslations('app');
  const queries = useQueryClient();
  const cards = useQuery(cardsQuery);
  const [doomed, setDoomed] = useState<SavedCard>();
  const remove = useMutation({
    mutationFn: (id: string) => api.removeCard({ path: { id } }),
    async onSuccess() {
      await queries.invalidateQueries(cardsQuery);
      setDoomed(undefined);
    },
  });
  return (
    <AccountSection title={t('title')}>
      {cards.isPending ? <Skeleton className="h-12" /> : null}
      {cards.isError ? <ProblemNotice error={cards.error} onRetry={() => void cards.refetch()} /> : null}
      {cards.data?.items.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {cards.data?.items.map((card) => (
          <li key={card.id} className="flex flex-wrap items-center gap-3 py-2">
            <CreditCard aria-hidden className="size-5 text-ink-soft" />
            <span className="flex flex-1 flex-wrap gap-x-3">
              <span className="font-medium">{t('card', nameOf(card))}</span>
              <span className="text-ink-soft">
                {t('expires', {
                  month: String(card.expiryMonth).padStart(2, '0'),
                  year: String(card.expiryYear),
                })}
              </span>
            </span>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('removeNamed', { last4: card.last4 })}
              onPress={() => setDoomed(card)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        title={t('removeTitle')}
        role="alertdialog"
        isOpen={doomed !== undefined}
        onClose={() => setDoomed(undefined)}
        closeLabel={app('close')}
        canClose={!remove.isPending}
      >
        {doomed === undefined ? null : <p className="font-medium">{t('card', nameOf(doomed))}</p>}
        <p>{t('removeText')}</p>
        {remove.isError ? <ProblemNotice error={remove.error} /> : null}
        <Button kind="danger" isPending={remove.isPending} onPress={() => doomed && remove.mutate(doomed.id)}>
          {t('remove')}
        </Button>
      </Dialog>
    </AccountSection>
  );
}

function nameOf({ brand, last4 }: SavedCard) {
  return { brand: brand.replace(/^./, (letter) => letter.toUpperCase()), last4 };
}
