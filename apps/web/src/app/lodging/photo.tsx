import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { photoSources } from './photo-sources.ts';

/** A photo in its sizes, or the lack of one. */
export interface PhotoProps {
  readonly urls: CustomerSchemas['PhotoUrls'] | undefined;
  /** What can be seen; empty where the words beside it say as much. */
  readonly alt: string;
  /** How wide it is shown, as in the `sizes` of an image. */
  readonly sizes: string;
  /** For the first photo of a page, which is not to wait. */
  readonly first?: boolean;
  readonly className?: string;
}

/** A photo that fills the box it is in; a quiet sheet where there is none or it does not arrive. */
export function Photo({ urls, alt, sizes, first = false, className = '' }: PhotoProps) {
  const [broken, setBroken] = useState(false);
  if (urls === undefined || broken) {
    return (
      <div
        className={`grid size-full place-items-center bg-linear-to-br from-accent-soft to-line text-ink-soft ${className}`}
      >
        <Building2 aria-hidden strokeWidth={1.25} className="size-10 opacity-60" />
      </div>
    );
  }
  return (
    <img
      {...photoSources(urls)}
      sizes={sizes}
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding="async"
      onError={() => setBroken(true)}
      className={`size-full bg-line object-cover ${className}`}
    />
  );
}
