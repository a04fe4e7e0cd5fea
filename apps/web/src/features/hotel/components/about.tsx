import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import { useAmenityWords } from '../../../app/lodging/use-amenity-words.ts';
import { LazyMap } from '../../../app/map/lazy-map.tsx';

const regionZoom = 7;

/** What a hotel is like, what it has and where it is. */
export function About({ hotel }: { readonly hotel: CustomerSchemas['Hotel'] }) {
  const t = useTranslations('hotel');
  const amenityWord = useAmenityWords();
  const { id, name, address, city, latitude, longitude } = hotel;
  const label = t('mapLabel', { hotel: name, address, city });
  const spots = useMemo(
    () => [{ id, latitude, longitude, text: city, label: name }],
    [id, latitude, longitude, city, name],
  );
  return (
    <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div>
        {hotel.description === '' ? null : (
          <section aria-labelledby="about" className="mb-8">
            <h2 id="about" className="text-2xl font-bold">
              {t('about')}
            </h2>
            <p lang={catalogLanguage} className="mt-2 max-w-prose text-lg">
              {hotel.description}
            </p>
          </section>
        )}
        {hotel.amenities.length === 0 ? null : (
          <section aria-labelledby="amenities">
            <h2 id="amenities" className="text-lg font-semibold">
              {t('amenities')}
            </h2>
            <ul className="mt-3 grid gap-x-6 gap-y-2 min-[24rem]:grid-cols-2 sm:grid-cols-3">
              {hotel.amenities.map((amenity) => (
                <li key={amenity} className="flex items-center gap-2">
                  <Check aria-hidden className="size-5 shrink-0 text-accent" />
                  {amenityWord(amenity)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <section aria-labelledby="where">
        <h2 id="where" className="text-lg font-semibold lg:sr-only">
          {t('where')}
        </h2>
        <div className="h-64 overflow-hidden rounded-card border border-line max-lg:mt-3">
          <LazyMap
            label={label}
            centre={{ latitude, longitude }}
            spots={spots}
            activeId={id}
            maxZoom={regionZoom}
          />
        </div>
      </section>
    </div>
  );
}
