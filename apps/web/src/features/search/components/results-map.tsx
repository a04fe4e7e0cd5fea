import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LazyMap } from '../../../app/map/lazy-map.tsx';
import type { MapSpot } from '../../../app/map/map-spot.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** What was found, on a map. */
export interface ResultsMapProps {
  readonly place: CustomerSchemas['Place'];
  readonly items: readonly CustomerSchemas['SearchItem'][];
  readonly activeId: string | undefined;
  readonly onChoose: (hotelId: string) => void;
}

/** The hotels of the list by where they are, each with its price. */
export function ResultsMap({ place, items, activeId, onChoose }: ResultsMapProps) {
  const t = useTranslations('search');
  const { money } = useFormats();
  const spots = useMemo(
    () =>
      items.map(({ hotelId, name, latitude, longitude, offer }): MapSpot => {
        const price = money(offer.totalPrice, { decimals: 'hide' });
        const label = t('mapMark', { hotel: name, price });
        return { id: hotelId, latitude, longitude, text: price, label };
      }),
    [items, money, t],
  );
  return (
    <LazyMap
      label={t('mapLabel', { place: place.name })}
      centre={place}
      spots={spots}
      activeId={activeId}
      onChoose={onChoose}
      wheel
    />
  );
}
