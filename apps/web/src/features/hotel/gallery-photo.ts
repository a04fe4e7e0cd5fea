/** How wide the first photo of several is shown, as in the `sizes` of an image. */
export const firstPhotoSizes = '(min-width: 40rem) 36rem, 100vw';
