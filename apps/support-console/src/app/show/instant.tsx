import { locale } from '@holdfast/ui/format/staff-locale';

const dayAndTime = new Intl.DateTimeFormat(locale, {
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

/** An instant in the time zone of whoever reads it. */
export function Instant({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} className="whitespace-nowrap tabular-nums">
      {dayAndTime.format(new Date(at))}
    </time>
  );
}
