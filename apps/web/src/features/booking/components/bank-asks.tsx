import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button, buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Notice } from '@holdfast/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ExternalLink, ShieldCheck } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { bookingQuery } from '../../../app/stays/booking-queries.ts';
import { openStripe } from '../../../app/stays/open-stripe.ts';
import { webSettingsQuery } from '../../../app/web-settings.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { BookedStay } from './booked-stay.tsx';
import { OutcomeHeader } from './outcome-header.tsx';

/** The guest's bank wants their consent (3-D Secure): on its own page, or by Stripe's script on this one. */
export function BankAsks({
  booking,
  title,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly title: string;
}) {
  const t = useTranslations('booking.page.bank');
  const formats = useFormats();
  const { id, nextAction, expiresAt } = booking;
  return (
    <>
      <OutcomeHeader kind="wait" title={title} number={booking.number}>
        {t('text', { time: formats.time(expiresAt ?? booking.updatedAt), rooms: booking.rooms })}
      </OutcomeHeader>
      <Card className="flex flex-col gap-6 p-5 sm:p-6">
        <BookedStay booking={booking} />
        {nextAction?.url === undefined ? null : (
          <a href={nextAction.url} className={buttonClass('primary', 'large')}>
            {t('go')}
            <ExternalLink aria-hidden className="size-5" />
          </a>
        )}
        {nextAction?.type === 'use_stripe_sdk' && nextAction.clientSecret !== undefined ? (
          <AskHere bookingId={id} clientSecret={nextAction.clientSecret} />
        ) : null}
      </Card>
    </>
  );
}

function AskHere({ bookingId, clientSecret }: { readonly bookingId: string; readonly clientSecret: string }) {
  const t = useTranslations('booking.page.bank');
  const queryClient = useQueryClient();
  const asked = useRef(false);
  const ask = useMutation({
    async mutationFn() {
      const { stripePublishableKey } = await queryClient.fetchQuery(webSettingsQuery);
      const stripe = await openStripe(stripePublishableKey ?? '');
      const { error } = await stripe.handleNextAction({ clientSecret });
      if (error) throw new Error(error.code ?? error.type);
    },
    onSettled() {
      asked.current = false;
      return queryClient.invalidateQueries({ queryKey: bookingQuery(bookingId).queryKey });
    },
  });
  const askOnce = () => {
    // Whether it is pending is told a moment later, and a second click may come before.
    if (asked.current) return;
    asked.current = true;
    ask.mutate();
  };
  return (
    <>
      {ask.isError ? (
        <Notice kind="bad" live>
          {t('failed')}
        </Notice>
      ) : null}
      <Button size="large" isPending={ask.isPending} onPress={askOnce}>
        <ShieldCheck aria-hidden className="size-5" />
        {t('script')}
      </Button>
    </>
  );
}
