import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button, buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Stay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** Both prices beside each other where the one that was seen does not hold any more: take it or leave it. */
export function PriceChanged({
  before,
  now,
  isPending,
  onAccept,
  hotelId,
  stay,
}: {
  readonly before: CustomerSchemas['Money'];
  readonly now: CustomerSchemas['Money'];
  readonly isPending: boolean;
  readonly onAccept: () => void;
  readonly hotelId: string;
  readonly stay: Stay;
}) {
  const t = useTranslations('booking.changed');
  const formats = useFormats();
  return (
    <Card className="p-5 sm:p-6">
      <div role="alert">
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        <p className="text-ink-soft">{t('text')}</p>
        <dl className="my-4 grid grid-cols-2 gap-3 tabular-nums">
          <div className="rounded-control border border-line p-3">
            <dt className="text-sm text-ink-soft">{t('before')}</dt>
            <dd className="text-xl font-semibold text-ink-soft line-through">{formats.money(before)}</dd>
          </div>
          <div className="rounded-control border border-line-strong bg-warn-soft p-3">
            <dt className="text-sm text-ink">{t('now')}</dt>
            <dd className="text-xl font-bold">{formats.money(now)}</dd>
          </div>
        </dl>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button isPending={isPending} onPress={onAccept}>
          {t('accept', { price: formats.money(now) })}
        </Button>
        <Link to="/hotels/$hotelId" params={{ hotelId }} search={stay} className={buttonClass('secondary')}>
          {t('leave')}
        </Link>
      </div>
    </Card>
  );
}
