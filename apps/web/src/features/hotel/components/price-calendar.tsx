import type { CustomerSchemas } from '@holdfast/sdk/customer';
import type { DateRange } from '@holdfast/ui/date-range-field';
import { NativeSelect } from '@holdfast/ui/native-select';
import { getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { useQueries } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  RangeCalendar,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { calendarQuery } from '../api/hotel-queries.ts';
import { lowestNights, lowestPrice } from '../lowest-nights.ts';
import { PriceDay } from './price-day.tsx';

const arrowClass =
  'grid size-11 cursor-pointer place-items-center rounded-full hover:bg-raised disabled:opacity-30';
const anyRoom = 'any';

/** A month of prices of a hotel. */
export interface PriceCalendarProps {
  readonly hotelId: string;
  readonly roomTypes: readonly CustomerSchemas['OfferedRoomType'][];
  readonly dates: DateRange | undefined;
  readonly onDates: (dates: DateRange) => void;
}

/** The lowest price of each night of a month; the stay can be chosen in it. */
export default function PriceCalendar({ hotelId, roomTypes, dates, onDates }: PriceCalendarProps) {
  const t = useTranslations('hotel.calendar');
  const first = today(getLocalTimeZone());
  const [focused, setFocused] = useState(() => (dates === undefined ? first : parseDate(dates.checkIn)));
  const [chosen, setChosen] = useState(anyRoom);
  const month = focused.toString().slice(0, 'YYYY-MM'.length);
  const asked = roomTypes.filter(({ id }) => chosen === anyRoom || id === chosen);
  const answers = useQueries({ queries: asked.map(({ id }) => calendarQuery(hotelId, id, month)) });
  const isLoading = answers.some(({ isPending }) => isPending);
  const nights = lowestNights(answers.map(({ data }) => data?.nights ?? []));
  const lowest = lowestPrice(nights);
  return (
    <section aria-labelledby="prices">
      <h2 id="prices" className="text-2xl font-bold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">{t('lead')}</p>
      <div className="rounded-card border border-line bg-surface p-2 shadow-card min-[26rem]:p-4 sm:p-6">
        <NativeSelect
          label={t('roomType')}
          value={chosen}
          onChange={setChosen}
          options={[
            { id: anyRoom, label: t('any') },
            ...roomTypes.map(({ id, name }) => ({ id, label: name })),
          ]}
          className="mb-4 max-w-64"
        />
        <RangeCalendar
          aria-label={t('label')}
          value={
            dates === undefined ? null : { start: parseDate(dates.checkIn), end: parseDate(dates.checkOut) }
          }
          onChange={({ start, end }) => {
            // A stay has at least one night.
            if (start.compare(end) < 0) onDates({ checkIn: start.toString(), checkOut: end.toString() });
          }}
          focusedValue={focused}
          onFocusChange={setFocused}
          minValue={first}
          className="w-full"
        >
          <header className="flex items-center justify-between pb-2">
            <Button slot="previous" aria-label={t('previous')} className={arrowClass}>
              <ChevronLeft aria-hidden className="size-5" />
            </Button>
            <Heading className="text-lg font-semibold" />
            <Button slot="next" aria-label={t('next')} className={arrowClass}>
              <ChevronRight aria-hidden className="size-5" />
            </Button>
          </header>
          <CalendarGrid
            className={`w-full table-fixed border-separate border-spacing-y-1 transition-opacity [&_td]:p-0 ${isLoading ? 'opacity-60' : ''}`}
          >
            <CalendarGridHeader>
              {(day) => (
                <CalendarHeaderCell className="pb-1 text-xs font-medium text-ink-soft">
                  {day}
                </CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => (
                <PriceDay
                  date={date}
                  night={nights.get(date.toString())}
                  isLowest={
                    lowest !== undefined && nights.get(date.toString())?.price?.amountMinor === lowest
                  }
                />
              )}
            </CalendarGridBody>
          </CalendarGrid>
        </RangeCalendar>
        <p className="mt-3 flex items-center gap-2 text-sm text-ink-soft">
          <span aria-hidden="true" className="font-semibold text-good">
            ●
          </span>
          {t('cheap')}
        </p>
      </div>
    </section>
  );
}
