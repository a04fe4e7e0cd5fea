import { Button } from '@holdfast/ui/button';
import { type DateRange, DateRangeField } from '@holdfast/ui/date-range-field';
import { errorClass } from '@holdfast/ui/field-styles';
import { Stepper } from '@holdfast/ui/stepper';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { maxGuests, maxRooms } from '../stay-params.ts';
import { PlaceField } from './place-field.tsx';
import { type RecentSearch, rememberSearch } from './recent-searches.ts';
import { todayHere } from './stay-dates.ts';

/** What the search form begins with, and what becomes of a search. */
export interface SearchFormProps {
  readonly first: {
    readonly location: string;
    readonly dates: DateRange | null;
    readonly guests: number;
    readonly rooms: number;
  };
  readonly onSearch: (search: RecentSearch) => void;
}

/** Where, when and how many. */
export function SearchForm({ first, onSearch }: SearchFormProps) {
  const t = useTranslations('lodging.form');
  const [location, setLocation] = useState(first.location);
  const [dates, setDates] = useState(first.dates);
  const [guests, setGuests] = useState(first.guests);
  const [rooms, setRooms] = useState(first.rooms);
  const [asked, setAsked] = useState(false);
  const place = location.trim();
  const submit = () => {
    setAsked(true);
    if (place === '' || dates === null) return;
    const search = { location: place, checkIn: dates.checkIn, checkOut: dates.checkOut, guests, rooms };
    rememberSearch(search, todayHere());
    onSearch(search);
  };
  return (
    <search aria-label={t('label')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="grid grid-cols-2 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_auto_8.5rem_8.5rem_auto]"
      >
        <div className="col-span-2 lg:col-span-1">
          <PlaceField
            value={location}
            onChange={setLocation}
            error={asked && place === '' ? t('whereMissing') : undefined}
          />
        </div>
        <div className="col-span-2 lg:col-span-1">
          <DateRangeField label={t('dates')} value={dates} onChange={setDates} />
          {asked && dates === null ? (
            <p role="alert" className={`${errorClass} mt-1`}>
              {t('datesMissing')}
            </p>
          ) : null}
        </div>
        <Stepper
          label={t('guests')}
          value={guests}
          onChange={(count) => {
            setGuests(count);
            setRooms(Math.min(rooms, count));
          }}
          minValue={1}
          maxValue={maxGuests}
        />
        <Stepper
          label={t('rooms')}
          value={rooms}
          onChange={setRooms}
          minValue={1}
          maxValue={Math.min(maxRooms, guests)}
        />
        <Button type="submit" className="col-span-2 lg:col-span-1 lg:mt-6">
          <Search aria-hidden className="size-5" />
          {t('submit')}
        </Button>
      </form>
    </search>
  );
}
