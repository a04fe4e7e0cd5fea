import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Link } from '@tanstack/react-router';
import { ChevronLeft, MapPin } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { countryName } from '../../../app/lodging/country-name.ts';
import { RatingMark } from '../../../app/lodging/rating-mark.tsx';
import { Stars } from '../../../app/lodging/stars.tsx';
import type { PartialStay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { LowestStay } from './lowest-stay.tsx';

/** What a hotel is called, where it is and what its guests think of it. */
export function HotelHeader({
  hotel,
  stay,
}: {
  readonly hotel: CustomerSchemas['Hotel'];
  readonly stay: PartialStay;
}) {
  const t = useTranslations('hotel');
  const { locale } = useFormats();
  const { name, address, city, countryCode, stars, rating } = hotel;
  return (
    <header className="mb-5">
      <Link
        to="/search"
        search={{ location: city, ...stay }}
        className="-ml-1 inline-flex items-center gap-1 rounded-control py-1 pr-2 font-medium text-accent hover:underline"
      >
        <ChevronLeft aria-hidden className="size-4" />
        {t('back', { city })}
      </Link>
      <div className="mt-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Stars count={stars} />
            <a href="#reviews" className="rounded-control">
              <RatingMark rating={rating} />
            </a>
          </div>
          <h1 className="mt-1 text-3xl font-bold sm:text-4xl">{name}</h1>
          <p className="mt-1 flex items-start gap-1.5 text-ink-soft">
            <MapPin aria-hidden className="mt-1 size-4 shrink-0" />
            {address}, {city}, {countryName(countryCode, locale)}
          </p>
        </div>
        <LowestStay hotelId={hotel.id} stay={stay} />
      </div>
    </header>
  );
}
