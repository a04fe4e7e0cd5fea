import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { DateRangeField } from '@holdfast/ui/date-range-field';
import { Dialog } from '@holdfast/ui/dialog';
import { Notice } from '@holdfast/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { noteBooking } from '../../../app/stays/booking-queries.ts';
import { changeQuery, type NewDates } from '../api/change.ts';
import { PriceOfChange } from './price-of-change.tsx';

type Booking = CustomerSchemas['Booking'];

/** Moves a trip to other dates, once the guest has seen what that costs or gives back. */
export function ChangeDates({ booking }: { readonly booking: Booking }) {
  const t = useTranslations('trips.change');
  const app = useTranslations('app');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" onPress={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog title={t('title')} isOpen={isOpen} onClose={() => setOpen(false)} closeLabel={app('close')}>
        <ChangeForm booking={booking} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

interface ChangeFormProps {
  readonly booking: Booking;
  readonly onDone: () => void;
}

function ChangeForm({ booking, onDone }: ChangeFormProps) {
  const t = useTranslations('trips.change');
  const queries = useQueryClient();
  const [wish, setWish] = useState<{ dates: NewDates; key: string }>({
    dates: { checkIn: booking.checkIn, checkOut: booking.checkOut },
    key: '',
  });
  const { dates } = wish;
  const isOther = dates.checkIn !== booking.checkIn || dates.checkOut !== booking.checkOut;
  const preview = useQuery({ ...changeQuery(booking.id, dates), enabled: isOther });
  const change = useMutation({
    mutationFn: (expectedPrice: CustomerSchemas['Money']) =>
      api.changeBooking({
        path: { bookingId: booking.id },
        body: { ...dates, expectedPrice },
        idempotencyKey: wish.key,
      }),
    async onSuccess(changed) {
      await noteBooking(queries, changed);
      onDone();
    },
  });
  const price = preview.data?.available === true ? preview.data.newPrice : undefined;
  return (
    <>
      <DateRangeField
        label={t('dates')}
        value={dates}
        // Each choice of dates is an intention of its own, with a key of its own.
        onChange={(next) => {
          change.reset();
          setWish({ dates: next, key: crypto.randomUUID() });
        }}
      />
      {isOther ? <PriceOfChange preview={preview} /> : <p className="text-ink-soft">{t('choose')}</p>}
      {change.isError ? <ChangeProblem error={change.error} /> : null}
      <Button
        isDisabled={price === undefined}
        isPending={change.isPending}
        onPress={() => price && change.mutate(price)}
      >
        {t('confirm')}
      </Button>
    </>
  );
}

/** Refusals that the guest can do something about say what. */
function ChangeProblem({ error }: { readonly error: unknown }) {
  const t = useTranslations('trips.change.problems');
  const known = (['PAYMENT_DECLINED', 'ROOM_NOT_AVAILABLE', 'PRICE_CHANGED'] as const).find(
    (code) => error instanceof HoldfastError && error.code === code,
  );
  if (known === undefined) return <ProblemNotice error={error} />;
  return (
    <Notice kind="bad" live>
      {t(known)}
    </Notice>
  );
}
