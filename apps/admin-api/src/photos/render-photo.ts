import { type PhotoSize, photoSizes } from '@holdfast/domain/photo-sizes';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { Semaphore } from '@holdfast/providers/semaphore';
import sharp, { type Metadata, type Sharp } from 'sharp';

/** A picture in all sizes, made anew from its pixels: nothing else of what was uploaded is left. */
export interface RenderedPhoto {
  /** In pixels, of the largest size. */
  readonly width: number;
  readonly height: number;
  readonly files: Readonly<Record<PhotoSize, Uint8Array>>;
}

/** What the files are. */
export const photoType = 'image/webp';

// Only these decoders exist from here on: others, SVG's above all, read more than pixels.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

const formats: readonly string[] = ['jpeg', 'png', 'webp'];
/** A picture of this many pixels takes some 200 MB while it is read; a file of a few KB can say it has more. */
const maxPixels = 50_000_000;
const minSide = 200;
const secondsAtMost = 15;
const quality = 82;
// The threads and the memory of this process serve others too.
const rendering = new Semaphore(2);
const longestWaitMillis = 20_000;

/**
 * Reads an uploaded picture by its content, whatever its name says, turns it upright and writes it anew in each size.
 *
 * @throws ProblemError UNSUPPORTED_MEDIA_TYPE for what is no JPEG, PNG or WebP, PAYLOAD_TOO_LARGE for too many
 * pixels, VALIDATION_ERROR for too few or a file that is broken.
 */
export async function renderPhoto(bytes: Uint8Array): Promise<RenderedPhoto> {
  await checkHeader(bytes);
  const release = await rendering.acquire(longestWaitMillis);
  try {
    const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'truncated' }).autoOrient();
    // Read once; the sizes are made from the pixels of the largest one.
    const { data, info } = await fit(upright, photoSizes.large)
      .toColourspace('srgb')
      .timeout({ seconds: secondsAtMost })
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw invalidFields({ field: 'photo', message: 'is broken: it cannot be read to its end' });
      });
    const { width, height, channels } = info;
    const write = (size: PhotoSize) =>
      fit(sharp(data, { raw: { width, height, channels } }), photoSizes[size])
        .webp({ quality })
        .toBuffer();
    const [small, medium, large] = [await write('small'), await write('medium'), await write('large')];
    return { width, height, files: { small, medium, large } };
  } finally {
    release();
  }
}

async function checkHeader(bytes: Uint8Array): Promise<void> {
  const header = await readHeader(bytes).catch(() => undefined);
  if (header === undefined || !formats.includes(header.format)) {
    throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', 'The photo must be a JPEG, a PNG or a WebP.');
  }
  const { width, height, pages = 1 } = header;
  if (width * height * pages > maxPixels) {
    throw new ProblemError(
      'PAYLOAD_TOO_LARGE',
      `The photo has more than ${maxPixels / 1_000_000} million pixels.`,
    );
  }
  if (Math.min(width, height) < minSide) {
    throw invalidFields({ field: 'photo', message: `must be at least ${minSide} pixels on each side` });
  }
}

// Also what is refused at once, such as no bytes at all, is a rejection then.
async function readHeader(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata();
}

function fit(picture: Sharp, longestSide: number): Sharp {
  const box = { width: longestSide, height: longestSide };
  return picture.resize({ ...box, fit: 'inside', withoutEnlargement: true });
}
