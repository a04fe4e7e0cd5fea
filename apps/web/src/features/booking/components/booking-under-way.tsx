import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { Notice } from '@holdfast/ui/notice';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { takesLong } from '../step-words.ts';
import { BookedStay } from './booked-stay.tsx';
import { OutcomeHeader } from './outcome-header.tsx';
import { StepList } from './step-list.tsx';

/** The steps while they are taken. */
export function BookingUnderWay({
  booking,
  steps,
  title,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly steps: readonly CustomerSchemas['Step'][];
  readonly title: string;
}) {
  const t = useTranslations('booking.page.steps');
  const [waitedMillis, setWaited] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const counting = setInterval(() => setWaited(performance.now() - begun), 1_000);
    return () => clearInterval(counting);
  }, []);
  return (
    <>
      <OutcomeHeader kind="plain" title={title} number={booking.number}>
        {t('text')}
      </OutcomeHeader>
      <Card className="flex flex-col gap-6 p-5 sm:p-6">
        <StepList steps={steps} />
        {takesLong(steps, waitedMillis) ? <Notice live>{t('slow')}</Notice> : null}
      </Card>
      <Card className="mt-6 p-5 sm:p-6">
        <BookedStay booking={booking} />
      </Card>
    </>
  );
}
