/** How wide the photo of a hotel card is shown, as in the `sizes` of an image. */
export const cardPhotoSizes = '(min-width: 30rem) 14rem, 92vw';
