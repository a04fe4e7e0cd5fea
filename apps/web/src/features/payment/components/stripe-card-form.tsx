import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import type { Stripe, StripeElements } from '@stripe/stripe-js';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { openStripe } from '../../../app/stays/open-stripe.ts';
import type { CardForm } from '../card-form.ts';

/** Stripe's own form in its own frame: the card's number never reaches this page. */
export function StripeCardForm({
  ref,
  publishableKey,
  due,
}: {
  readonly ref: Ref<CardForm>;
  readonly publishableKey: string;
  readonly due: CustomerSchemas['Money'];
}) {
  const t = useTranslations('payment.stripe');
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<{ stripe: Stripe; elements: StripeElements }>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [fault, setFault] = useState<string>();
  const { amountMinor: amount, currency } = due;
  useEffect(() => {
    let over = false;
    const open = async () => {
      const stripe = await openStripe(publishableKey);
      if (over || place.current === null) return;
      const elements = stripe.elements({
        mode: 'payment',
        amount,
        currency: currency.toLowerCase(),
        captureMethod: 'manual',
        paymentMethodCreation: 'manual',
        locale,
      });
      const element = elements.create('payment', { wallets: { applePay: 'never', googlePay: 'never' } });
      element.on('ready', () => setState('ready'));
      element.on('loaderror', () => setState('failed'));
      element.mount(place.current);
      opened.current = { stripe, elements };
    };
    open().catch(() => setState('failed'));
    return () => {
      over = true;
      opened.current?.elements.getElement('payment')?.destroy();
      opened.current = null;
    };
  }, [publishableKey, amount, currency, locale]);
  useImperativeHandle(ref, () => ({
    async collect() {
      if (opened.current === null) return undefined;
      const { stripe, elements } = opened.current;
      const checked = await elements.submit();
      const made = checked.error ? checked : await stripe.createPaymentMethod({ elements });
      setFault(made.error === undefined ? undefined : (made.error.message ?? t('incomplete')));
      return 'paymentMethod' in made ? made.paymentMethod?.id : undefined;
    },
  }));
  return (
    <div className="flex flex-col gap-3">
      {state === 'failed' ? (
        <Notice kind="bad" live>
          {t('failed')}
        </Notice>
      ) : null}
      {state === 'loading' ? <Skeleton className="h-48 w-full" /> : null}
      <div ref={place} className="rounded-control" />
      {fault === undefined ? null : (
        <p role="alert" className="text-sm font-medium text-bad">
          {fault}
        </p>
      )}
    </div>
  );
}
