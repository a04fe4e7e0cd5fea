import { formatMoney } from '@holdfast/ui/format/money';
import type { CalendarDate } from '@internationalized/date';
import { useEffect, useRef } from 'react';
import { CalendarCell } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../../i18n/use-formats.ts';
import type { LowestNight } from '../lowest-nights.ts';

const cellClass =
  'group relative flex h-14 cursor-pointer flex-col items-center justify-center gap-0.5 text-sm tabular-nums outline-none data-[outside-month]:hidden data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-soft data-[disabled]:line-through data-[hovered]:rounded-control data-[hovered]:bg-accent-soft data-[selected]:rounded-none data-[selected]:bg-accent-soft data-[selection-start]:rounded-l-control data-[selection-start]:bg-accent data-[selection-start]:text-on-accent data-[selection-end]:rounded-r-control data-[selection-end]:bg-accent data-[selection-end]:text-on-accent data-[focus-visible]:outline-2 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-ink';

/** A day with what its night costs. */
export interface PriceDayProps {
  readonly date: CalendarDate;
  readonly night: LowestNight | undefined;
  readonly isLowest: boolean;
}

/** A day of the calendar of prices. */
export function PriceDay({ date, night, isLowest }: PriceDayProps) {
  const t = useTranslations('hotel.calendar');
  const { locale, money } = useFormats();
  const price = night?.price;
  const said = [
    price === undefined ? t('soldOut') : t('from', { price: money(price, { decimals: 'hide' }) }),
    ...(night?.minStay === undefined ? [] : [t('minStay', { count: night.minStay })]),
  ].join(', ');
  const cell = useRef<HTMLTableCellElement>(null);
  const isKnown = night !== undefined;
  // React Aria names the button in the cell after the day; what it costs is said after that.
  useEffect(() => {
    const day = cell.current?.firstElementChild;
    if (isKnown) day?.setAttribute('aria-description', said);
    else day?.removeAttribute('aria-description');
  }, [said, isKnown]);
  return (
    <CalendarCell date={date} className={cellClass} ref={cell}>
      {({ formattedDate, isDisabled, isSelectionStart, isSelectionEnd }) => (
        <>
          <span className="font-medium">{formattedDate}</span>
          {night === undefined || isDisabled ? null : (
            // By the style sheet: what can be read in a button has to be in its name, which is React Aria's.
            <span
              aria-hidden="true"
              data-price={price === undefined ? t('soldOutShort') : shortPrice(price, locale)}
              className={`text-[0.6875rem] leading-none after:content-[attr(data-price)] min-[26rem]:text-xs ${isSelectionStart || isSelectionEnd ? '' : isLowest ? 'font-semibold text-good' : 'text-ink-soft'}`}
            />
          )}
        </>
      )}
    </CalendarCell>
  );
}

// Seven columns leave room for the figure only; its currency stands in the prices below and above.
function shortPrice(price: NonNullable<LowestNight['price']>, locale: string): string {
  const parts = formatMoney(price, locale, { decimals: 'hide' });
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: price.currency,
  }).resolvedOptions();
  const whole = Math.round(price.amountMinor / 10 ** maximumFractionDigits);
  return parts.length <= 5 ? parts : new Intl.NumberFormat(locale, { notation: 'compact' }).format(whole);
}
