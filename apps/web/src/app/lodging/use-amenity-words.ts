import { useTranslations } from 'use-intl';

/** What amenities are called; one without a word is shown by its own name. */
export function useAmenityWords(): (amenity: string) => string {
  const t = useTranslations('lodging.amenities');
  return (amenity) => {
    const key = amenity as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : amenity.replaceAll('-', ' ');
  };
}
