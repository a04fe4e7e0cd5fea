import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** A photo in its sizes, for the attributes of an image. */
export function photoSources(urls: CustomerSchemas['PhotoUrls']) {
  return { src: urls.medium, srcSet: `${urls.small} 400w, ${urls.medium} 1000w, ${urls.large} 2000w` };
}

/** Starts to load a photo that is about to be shown with these `sizes`, so that it does not wait for the page's layout. */
export function beginPhoto(urls: CustomerSchemas['PhotoUrls'] | undefined, sizes: string): void {
  if (urls === undefined) return;
  const { src, srcSet } = photoSources(urls);
  const image = new Image();
  image.fetchPriority = 'high';
  // The source comes last: setting it first would load the middle size whatever the screen.
  image.sizes = sizes;
  image.srcset = srcSet;
  image.src = src;
}
