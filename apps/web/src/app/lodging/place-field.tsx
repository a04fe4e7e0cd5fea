import { errorClass, inputClass, labelClass, optionClass, popoverClass } from '@holdfast/ui/field-styles';
import { useQuery } from '@tanstack/react-query';
import { MapPin } from 'lucide-react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { countryName } from './country-name.ts';
import { placesQuery } from './list-places.ts';
import { useSettled } from './use-settled.ts';

const settledMillis = 150;

/** What the field for a place needs. */
export interface PlaceFieldProps {
  readonly value: string;
  readonly onChange: (place: string) => void;
  readonly error?: string | undefined;
}

/** A place by its name, with suggestions while it is typed; any other words are taken as well. */
export function PlaceField({ value, onChange, error }: PlaceFieldProps) {
  const t = useTranslations('lodging.form');
  const { locale } = useFormats();
  const text = value.trim();
  const settled = useSettled(text, settledMillis);
  const { data, isFetching } = useQuery(placesQuery(settled));
  const nothing = text === '' ? t('typeName') : isFetching || text !== settled ? t('looking') : t('noPlaces');
  const places = text === '' ? [] : (data?.items ?? []);
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection
      inputValue={value}
      onInputChange={onChange}
      items={places}
      defaultFilter={() => true}
      isInvalid={error !== undefined}
      className="flex flex-col gap-1"
    >
      <Label className={labelClass}>{t('where')}</Label>
      <div className="relative">
        <MapPin
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-ink-soft"
        />
        <Input placeholder={t('whereHint')} className={`${inputClass} pl-10`} />
      </div>
      <FieldError className={errorClass}>{error}</FieldError>
      <Popover className={`${popoverClass} w-(--trigger-width) min-w-64 p-1`}>
        <ListBox
          aria-label={t('places')}
          renderEmptyState={() => <p className="px-3 py-2 text-ink-soft">{nothing}</p>}
          className="max-h-80 overflow-auto outline-none"
        >
          {(place: (typeof places)[number]) => (
            <ListBoxItem id={place.placeId} textValue={place.name} className={optionClass}>
              <span className="block font-medium">{place.name}</span>
              <span className="block text-sm text-ink-soft">
                {countryName(place.countryCode, locale)} · {t('hotels', { count: place.hotelCount })}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
