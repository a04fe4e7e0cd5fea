import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { countNights } from '@holdfast/ui/format/dates';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { countryName } from '../../../app/lodging/country-name.ts';
import { Photo } from '../../../app/lodging/photo.tsx';
import type { Stay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { destinationPhotoSizes } from '../destination-photo.ts';

/** What a place offers for a stay. */
export interface Destination {
  readonly name: string;
  readonly countryCode: string;
  readonly price: CustomerSchemas['Money'];
  readonly photo: CustomerSchemas['PhotoUrls'] | undefined;
}

/** A place with a picture, what it costs at least, and the way to its hotels. */
export function DestinationCard({
  destination: { name, countryCode, price, photo },
  stay,
}: {
  readonly destination: Destination;
  readonly stay: Stay;
}) {
  const t = useTranslations('home.ideas');
  const formats = useFormats();
  const nights = countNights(stay.checkIn, stay.checkOut);
  return (
    <Link to="/search" search={{ location: name, ...stay }} className="group block rounded-card">
      <div className="aspect-4/3 overflow-hidden rounded-card">
        <Photo
          urls={photo}
          alt=""
          sizes={destinationPhotoSizes}
          first
          className="transition-transform duration-300 motion-safe:group-hover:scale-103"
        />
      </div>
      <p className="mt-3 text-lg leading-tight font-semibold group-hover:text-accent">{name}</p>
      <p className="text-sm text-ink-soft">{countryName(countryCode, formats.locale)}</p>
      <p className="mt-1 tabular-nums">
        {t('from', { nights, price: formats.money(price, { decimals: 'hide' }) })}
      </p>
    </Link>
  );
}
