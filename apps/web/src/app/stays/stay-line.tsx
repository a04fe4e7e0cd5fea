import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useFormats } from '../../i18n/use-formats.ts';
import type { Stay } from '../stay-params.ts';

/** What is booked in two lines, for narrow screens, where the whole of it stands below the form. */
export function StayLine({
  hotelName,
  stay,
  total,
}: {
  readonly hotelName: string;
  readonly stay: Stay;
  readonly total: CustomerSchemas['Money'];
}) {
  const formats = useFormats();
  return (
    <div className="mt-4 flex items-end justify-between gap-4 border-t border-line pt-3 lg:hidden">
      <div className="min-w-0">
        <p className="font-semibold">{hotelName}</p>
        <p className="text-sm text-ink-soft">{formats.stay(stay.checkIn, stay.checkOut)}</p>
      </div>
      <p className="text-xl font-bold whitespace-nowrap tabular-nums">{formats.money(total)}</p>
    </div>
  );
}
