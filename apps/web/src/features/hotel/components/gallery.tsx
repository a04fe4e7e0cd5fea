import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Images } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Photo } from '../../../app/lodging/photo.tsx';
import { firstPhotoSizes } from '../gallery-photo.ts';
import { PhotoDialog } from './photo-dialog.tsx';

const inGrid = 5;

/** Photos of a hotel: a few at once, and each of them large. */
export function Gallery({
  hotel,
  photos,
}: {
  readonly hotel: string;
  readonly photos: readonly CustomerSchemas['Photo'][];
}) {
  const t = useTranslations('hotel.photos');
  const [open, setOpen] = useState<number>();
  if (photos.length === 0) {
    return (
      <div className="h-40 overflow-hidden rounded-card sm:h-56">
        <Photo urls={undefined} alt="" sizes="" />
      </div>
    );
  }
  const shown = photos.slice(0, photos.length >= inGrid ? inGrid : 1);
  return (
    <section aria-label={t('label', { hotel })} className="relative">
      <ul
        className={`grid gap-2 overflow-hidden rounded-card ${shown.length > 1 ? 'sm:h-96 sm:grid-cols-4 sm:grid-rows-2' : 'sm:h-96'}`}
      >
        {shown.map((photo, index) => (
          <li
            key={photo.id}
            className={`relative ${index === 0 ? `aspect-3/2 sm:aspect-auto ${shown.length > 1 ? 'sm:col-span-2 sm:row-span-2' : ''}` : 'hidden sm:block'}`}
          >
            <button
              type="button"
              aria-label={t('open', { caption: photo.caption })}
              onClick={() => setOpen(index)}
              className="absolute inset-0 cursor-zoom-in overflow-hidden focus-visible:-outline-offset-4"
            >
              <Photo
                urls={photo.urls}
                alt=""
                first={index === 0}
                sizes={index === 0 && shown.length > 1 ? firstPhotoSizes : '18rem'}
                className="transition-transform duration-300 motion-safe:hover:scale-102"
              />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => setOpen(0)}
        className={`${buttonClass('secondary', 'small')} absolute right-3 bottom-3`}
      >
        <Images aria-hidden className="size-4" />
        {t('all', { count: photos.length })}
      </button>
      {open === undefined ? null : (
        <PhotoDialog
          label={t('label', { hotel })}
          photos={photos}
          number={open}
          onNumber={setOpen}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
