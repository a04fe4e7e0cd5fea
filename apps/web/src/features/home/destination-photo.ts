/** How wide the photo of a place is shown, as in the `sizes` of an image. */
export const destinationPhotoSizes = '(min-width: 64rem) 17rem, (min-width: 22rem) 45vw, 92vw';
