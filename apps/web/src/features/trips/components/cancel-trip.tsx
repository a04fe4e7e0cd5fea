import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { bookingQuery, noteBooking } from '../../../app/stays/booking-queries.ts';
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
  // The answer may come before the end; cancelling goes on all the same.
  const isUnderWay = cancel.data?.status === 'CONFIRMED';
  useQuery({ ...bookingQuery(booking.id), enabled: isUnderWay, refetchInterval: 2_000 });
  if (isUnderWay) {
    return (
      <Notice kind="info" live>
        {t('underWay')}
      </Notice>
    );
  }
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
          <Asking
            booking={booking}
            isPending={cancel.isPending}
            error={cancel.error}
            onConfirm={() => cancel.mutate(asking.key)}
            onKeep={() => setAsking(undefined)}
          />
        )}
      </Dialog>
    </>
  );
}

interface AskingProps {
  readonly booking: Booking;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

function Asking({ booking, isPending, error, onConfirm, onKeep }: AskingProps) {
  const t = useTranslations('trips.cancel');
  const preview = useQuery(cancellationQuery(booking.id));
  return (
    <>
      {preview.isPending ? <Skeleton className="h-20" /> : null}
      {preview.isError ? (
        <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />
      ) : null}
      {preview.isSuccess ? <Consequence preview={preview.data} timeZone={booking.hotel.timeZone} /> : null}
      {error === null ? null : <ProblemNotice error={error} />}
      <div className="flex flex-col gap-3 sm:flex-row">
        <Button kind="danger" isPending={isPending} isDisabled={!preview.isSuccess} onPress={onConfirm}>
          {t('confirm')}
        </Button>
        <Button kind="secondary" isDisabled={isPending} onPress={onKeep}>
          {t('keep')}
        </Button>
      </div>
    </>
  );
}

interface ConsequenceProps {
  readonly preview: CustomerSchemas['CancellationPreview'];
  readonly timeZone: string;
}

function Consequence({ preview: { refund, fee, until }, timeZone }: ConsequenceProps) {
  const t = useTranslations('trips.cancel');
  const { money, instant } = useFormats();
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
