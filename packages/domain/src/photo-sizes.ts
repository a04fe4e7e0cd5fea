/** Longest side of a photo in pixels, by the name of the size; smaller originals are not enlarged. */
export const photoSizes = { small: 400, medium: 1_000, large: 2_000 } as const;

export type PhotoSize = keyof typeof photoSizes;

/** Where the object store has a photo in this size; below `/media/` its address is the same. */
export function photoKey(objectKey: string, size: PhotoSize): string {
  return `${objectKey}/${size}.webp`;
}

/** Where a photo is served in each size. */
export function photoAddresses(objectKey: string): Record<PhotoSize, string> {
  const at = (size: PhotoSize) => `/media/${photoKey(objectKey, size)}`;
  return { small: at('small'), medium: at('medium'), large: at('large') };
}
