import { type DateStyle, formatDate, formatInstant, formatStay, formatTime } from '@holdfast/ui/format/dates';
import { formatMoney, type Money, type MoneyStyle } from '@holdfast/ui/format/money';
import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { locales } from './languages.ts';

/** Writes money and dates as people of the language in use do. */
export function useFormats() {
  const locale = locales[useLocale()];
  return useMemo(
    () => ({
      locale,
      money: (money: Money, style?: MoneyStyle) => formatMoney(money, locale, style),
      date: (date: string, style?: DateStyle) => formatDate(date, locale, style),
      stay: (checkIn: string, checkOut: string) => formatStay(checkIn, checkOut, locale),
      instant: (instant: string, timeZone?: string) => formatInstant(instant, locale, timeZone),
      time: (instant: string) => formatTime(instant, locale),
    }),
    [locale],
  );
}
