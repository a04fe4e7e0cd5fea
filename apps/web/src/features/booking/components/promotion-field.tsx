import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Tag } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { quoteQuery } from '../api/quote.ts';
import type { WantedStay } from '../booking-intention.ts';

/** Takes a promotion code, or shows the one that is taken off and takes it away again. */
export function PromotionField({
  applied,
  wanted,
  error,
}: {
  readonly applied: string | undefined;
  readonly wanted: WantedStay;
  /** What holding the room met. */
  readonly error: HoldfastError | null;
}) {
  const t = useTranslations('booking.book');
  const [code, setCode] = useState('');
  const queryClient = useQueryClient();
  const navigate = useNavigate({ from: '/book' });
  const show = (promotionCode: string | undefined) =>
    navigate({
      search: ({ promotionCode: _, ...search }) => ({
        ...search,
        ...(promotionCode === undefined ? {} : { promotionCode }),
      }),
      replace: true,
      resetScroll: false,
    });
  const check = useMutation({
    mutationFn: (promotionCode: string) => queryClient.fetchQuery(quoteQuery({ ...wanted, promotionCode })),
    onSuccess: (_, promotionCode) => show(promotionCode),
  });
  const apply = () => {
    const typed = code.trim().toUpperCase();
    if (typed !== '') check.mutate(typed);
  };
  const usedUp = error?.code === 'PROMOTION_EXHAUSTED';
  if (applied !== undefined) {
    return (
      <div className="flex flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag aria-hidden className="size-5 text-good" />
          <span className="font-medium">{t('codeApplied', { code: applied })}</span>
          <Button kind="quiet" size="small" onPress={() => void show(undefined)}>
            {t('codeRemove')}
          </Button>
        </p>
        {usedUp ? (
          <p role="alert" className="text-sm font-medium text-bad">
            {t('codeUsedUp')}
          </p>
        ) : null}
      </div>
    );
  }
  const refused = isRefusedCode(check.error) || !/^[A-Z0-9]*$/i.test(code.trim());
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <TextField
          label={t('code')}
          value={code}
          onChange={(value) => {
            setCode(value);
            check.reset();
          }}
          autoComplete="off"
          onKeyDown={(event) => {
            // Enter applies the code; it must not hold the room at the price without it.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            apply();
          }}
          error={refused ? t('codeInvalid') : undefined}
          className="min-w-0 flex-1"
        />
        <Button kind="secondary" className="mt-6" isPending={check.isPending} onPress={apply}>
          {t('apply')}
        </Button>
      </div>
      {check.isError && !isRefusedCode(check.error) ? <ProblemNotice error={check.error} /> : null}
    </div>
  );
}

function isRefusedCode(error: unknown): boolean {
  return error instanceof HoldfastError && error.code === 'VALIDATION_ERROR';
}
