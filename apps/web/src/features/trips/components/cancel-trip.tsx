import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { noteBooking } from '../../../app/stays/booking-queries.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { cancellationQuery } from '../api/cancellation.ts';

type Booking = CustomerSchemas['Booking'];

/** Cancels a trip, once the guest has seen what comes back. */
export function CancelTrip({ booking }: { readonly booking: Booking }) {
  const t = useTranslations('trips.cancel');
  const app = useTranslations('app');
  // Made when the guest asks, so that a second press or a lost answer cancels nothing twice.
  const [asking, setAsking] = useState<{ key: string }>();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: (key: string) =>
      api.cancelBooking({ path: { bookingId: booking.id }, body: {}, idempotencyKey: key }),
    async onSuccess(cancelled) {
      setAsking(undefined);
      await noteBooking(queries, cancelled);
    },
  });
  return (
    <>
      <Button kind="danger" onPress={() => setAsking({ key: crypto.randomUUID() })}>
        {t('open')}
      </Button>
      <Dialog
        title={t('title')}
        role="alertdialog"
        isOpen={asking !== undefined}
        onClose={() => setAsking(undefined)}
        closeLabel={app('close')}
        canClose={!cancel.isPending}
      >
        {asking === undefined ? null : (
          <Consequence bookingId={booking.id} timeZone={booking.hotel.timeZone} />
        )}
        {cancel.isError ? <ProblemNotice error={cancel.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button
            kind="danger"
            isPending={cancel.isPending}
            onPress={() => asking && cancel.mutate(asking.key)}
          >
            {t('confirm')}
          </Button>
          <Button kind="secondary" isDisabled={cancel.isPending} onPress={() => setAsking(undefined)}>
            {t('keep')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Consequence({ bookingId, timeZone }: { readonly bookingId: string; readonly timeZone: string }) {
  const t = useTranslations('trips.cancel');
  const { money, instant } = useFormats();
  const preview = useQuery(cancellationQuery(bookingId));
  if (preview.isPending) return <Skeleton className="h-20" />;
  if (preview.isError) return <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />;
  const { refund, fee, until } = preview.data;
  return (
    <div className="rounded-card bg-raised p-4">
      <p className="text-lg font-semibold">{t('refund', { refund: money(refund) })}</p>
      {fee.amountMinor > 0 ? <p>{t('fee', { fee: money(fee) })}</p> : null}
      {until === undefined ? null : (
        <p className="text-ink-soft">{t('until', { until: instant(until, timeZone) })}</p>
      )}
    </div>
  );
}
