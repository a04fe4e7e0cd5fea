import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { countNights } from '@holdfast/ui/format/dates';
import { Link } from '@tanstack/react-router';
import { BedDouble, MapPin } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import { Photo } from '../../../app/lodging/photo.tsx';
import { RatingMark } from '../../../app/lodging/rating-mark.tsx';
import { Stars } from '../../../app/lodging/stars.tsx';
import type { Stay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { cardPhotoSizes } from '../card-photo.ts';
import { FreeCancellation } from './free-cancellation.tsx';

const fewLeft = 3;
const centreKm = 0.3;

/** A hotel that was found, for a stay. */
export interface HotelCardProps {
  readonly item: CustomerSchemas['SearchItem'];
  readonly stay: Stay;
  readonly first: boolean;
  /** Whether its price on the map is looked at. */
  readonly isActive: boolean;
  readonly onActivate: (hotelId: string | undefined) => void;
}

/** A hotel with its cheapest room type and what the whole stay costs. */
export function HotelCard({ item, stay, first, isActive, onActivate }: HotelCardProps) {
  const t = useTranslations('search');
  const { money, locale } = useFormats();
  const { hotelId, name, offer, distanceKm } = item;
  const km = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(distanceKm);
  return (
    <article
      onPointerEnter={() => onActivate(hotelId)}
      onPointerLeave={() => onActivate(undefined)}
      onFocus={() => onActivate(hotelId)}
      onBlur={() => onActivate(undefined)}
      className={`group relative overflow-hidden rounded-card border bg-surface shadow-card transition-colors min-[30rem]:flex ${isActive ? 'border-accent' : 'border-line'}`}
    >
      <div className="relative aspect-16/9 shrink-0 overflow-hidden min-[30rem]:aspect-auto min-[30rem]:w-2/5 min-[30rem]:max-w-56">
        <Photo urls={item.photo} alt="" first={first} sizes={cardPhotoSizes} className="absolute inset-0" />
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-1 p-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Stars count={item.stars} />
          <RatingMark rating={item.rating} />
        </div>
        <h2 className="text-lg leading-snug font-semibold">
          <Link
            to="/hotels/$hotelId"
            params={{ hotelId }}
            search={stay}
            className="after:absolute after:inset-0 after:rounded-card group-hover:text-accent focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {name}
          </Link>
        </h2>
        <p className="flex items-start gap-1.5 text-sm text-ink-soft">
          <MapPin aria-hidden className="mt-0.5 size-4 shrink-0" />
          {distanceKm < centreKm ? t('centre') : t('distance', { km })}
        </p>
        <p className="flex items-start gap-1.5 text-sm text-ink-soft">
          <BedDouble aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span lang={catalogLanguage}>{t('sleeps', { rooms: offer.rooms, name: offer.roomTypeName })}</span>
        </p>
        <FreeCancellation offer={offer} timeZone={item.timeZone} />
        <div className="mt-auto pt-2 text-right">
          {offer.roomsLeft <= fewLeft ? (
            <p className="text-sm font-medium text-warn">{t('left', { count: offer.roomsLeft })}</p>
          ) : null}
          <p className="text-xl font-bold tabular-nums">{money(offer.totalPrice, { decimals: 'hide' })}</p>
          <p className="text-sm text-ink-soft">
            {offer.displayPrice === undefined ? null : (
              <>{t('about', { price: money(offer.displayPrice, { decimals: 'hide' }) })} · </>
            )}
            {t('total', { nights: countNights(stay.checkIn, stay.checkOut) })}
          </p>
        </div>
      </div>
    </article>
  );
}
