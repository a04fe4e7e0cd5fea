import { locale } from '@holdfast/ui/format/staff-locale';

const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

/** Writes per cent: `82%`, with a decimal below ten; a dash where there is nothing to share. */
export function writePercent(percent: number | null): string {
  if (percent === null) return '–';
  return (percent < 10 ? fine : format).format(percent / 100);
}
