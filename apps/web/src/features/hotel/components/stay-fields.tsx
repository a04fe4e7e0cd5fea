import { DateRangeField } from '@holdfast/ui/date-range-field';
import { Stepper } from '@holdfast/ui/stepper';
import { useTranslations } from 'use-intl';
import { maxGuests, maxRooms, type PartialStay } from '../../../app/stay-params.ts';

/** The stay that is looked at; every change counts at once. */
export function StayFields({
  stay,
  onChange,
}: {
  readonly stay: PartialStay;
  readonly onChange: (stay: PartialStay) => void;
}) {
  const t = useTranslations('lodging.form');
  const { checkIn, checkOut, guests, rooms } = stay;
  const dates = checkIn === undefined || checkOut === undefined ? null : { checkIn, checkOut };
  return (
    <div className="grid grid-cols-2 gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:flex">
      <DateRangeField
        label={t('dates')}
        value={dates}
        onChange={(chosen) => onChange({ ...stay, ...chosen })}
        className="col-span-2"
      />
      <Stepper
        label={t('guests')}
        value={guests}
        onChange={(count) => onChange({ ...stay, guests: count, rooms: Math.min(rooms, count) })}
        minValue={1}
        maxValue={maxGuests}
        className="sm:w-36"
      />
      <Stepper
        label={t('rooms')}
        value={Math.min(rooms, guests)}
        onChange={(count) => onChange({ ...stay, rooms: count })}
        minValue={1}
        maxValue={Math.min(maxRooms, guests)}
        className="sm:w-36"
      />
    </div>
  );
}
