import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Checkbox } from '@holdfast/ui/checkbox';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { webSettingsQuery } from '../../../app/web-settings.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { savedCardsQuery } from '../api/queries.ts';
import type { usePay } from '../api/use-pay.ts';
import type { CardForm } from '../card-form.ts';
import { CardChoice, newCard } from './card-choice.tsx';
import { PayProblem } from './pay-problem.tsx';
import { SandboxCardForm } from './sandbox-card-form.tsx';
import { TestCards } from './test-cards.tsx';

// Stripe's script comes from Stripe, and only where it is used.
const StripeCardForm = lazy(async () => {
  const { StripeCardForm: component } = await import('./stripe-card-form.tsx');
  return { default: component };
});

/** Chooses or takes a card and pays with it. */
export function PayForm({
  booking,
  pay,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly pay: ReturnType<typeof usePay>;
}) {
  const t = useTranslations('payment');
  const formats = useFormats();
  const settings = useQuery(webSettingsQuery);
  const cards = useQuery(savedCardsQuery);
  const [chosen, choose] = useState<string>();
  const [save, setSave] = useState(false);
  const [collecting, setCollecting] = useState(false);
  const submitted = useRef(false);
  const cardForm = useRef<CardForm>(null);
  const saved = cards.data?.items ?? [];
  const choice = chosen ?? saved[0]?.id ?? newCard;
  const busy = collecting || pay.isPending;
  const { totalPrice, points } = booking;
  const due = { ...totalPrice, amountMinor: totalPrice.amountMinor - (points?.amount.amountMinor ?? 0) };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Whether it is pending is told a moment later, and a second click may come before.
    if (submitted.current) return;
    submitted.current = true;
    setCollecting(true);
    const isNew = choice === newCard;
    const paymentMethodId = isNew ? await cardForm.current?.collect() : choice;
    setCollecting(false);
    const free = () => {
      submitted.current = false;
    };
    if (paymentMethodId === undefined) return free();
    pay.mutate({ paymentMethodId, save: isNew && save }, { onSettled: free });
  };
  if (cards.isPending || settings.isPending) return <Skeleton className="h-96 w-full" />;
  const stripeKey = settings.data?.stripePublishableKey;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-6">
      <Card className="flex flex-col gap-5 p-5 sm:p-6">
        <h2 className="text-xl font-semibold">{t('cards.title')}</h2>
        {cards.isError ? <p className="text-sm text-ink-soft">{t('cards.loadFailed')}</p> : null}
        {saved.length > 0 ? <CardChoice cards={saved} value={choice} onChange={choose} /> : null}
        {choice === newCard ? (
          <>
            {stripeKey === undefined ? (
              <SandboxCardForm ref={cardForm} />
            ) : (
              <Suspense fallback={<Skeleton className="h-48 w-full" />}>
                <StripeCardForm ref={cardForm} publishableKey={stripeKey} due={due} />
              </Suspense>
            )}
            <Checkbox isSelected={save} onChange={setSave}>
              {t('form.save')}
            </Checkbox>
          </>
        ) : null}
      </Card>
      <PayProblem bookingId={booking.id} error={pay.error} declineCode={booking.declineCode} />
      <div className="flex flex-col gap-3">
        <Button type="submit" size="large" wide isPending={busy}>
          {busy ? t('paying') : t('pay', { amount: formats.money(due) })}
        </Button>
        <p className="text-center text-sm text-ink-soft">{t('payNote')}</p>
      </div>
      {choice === newCard && stripeKey === undefined ? (
        <TestCards onUse={(number) => cardForm.current?.fill?.(number)} />
      ) : null}
    </form>
  );
}
