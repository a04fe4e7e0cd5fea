import { buttonClass } from '@holdfast/ui/button';
import { countNights } from '@holdfast/ui/format/dates';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { type PartialStay, readStay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { roomsQuery } from '../api/hotel-queries.ts';

/** What the stay costs at least, and the way to the rooms. */
export function LowestStay({ hotelId, stay }: { readonly hotelId: string; readonly stay: PartialStay }) {
  const t = useTranslations('hotel');
  const { money } = useFormats();
  const { data, isPlaceholderData } = useQuery(roomsQuery(hotelId, stay));
  const dated = readStay({ ...stay });
  const [lowest] = (data?.items ?? [])
    .flatMap(({ available, totalPrice }) => (available && totalPrice ? [totalPrice] : []))
    .toSorted((one, other) => one.amountMinor - other.amountMinor);
  return (
    <div className="flex items-center gap-4">
      {lowest === undefined || dated === undefined || isPlaceholderData ? null : (
        <p className="leading-tight sm:text-right">
          <span className="block text-sm text-ink-soft">
            {t('from', { nights: countNights(dated.checkIn, dated.checkOut) })}
          </span>
          <span className="text-2xl font-bold tabular-nums">{money(lowest, { decimals: 'hide' })}</span>
        </p>
      )}
      <a href="#rooms" className={buttonClass()}>
        {t('choose')}
      </a>
    </div>
  );
}
