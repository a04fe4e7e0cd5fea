import { createHash, randomUUID } from 'node:crypto';
import { access, copyFile, link, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PhotoSize, photoSizes } from '@holdfast/domain/photo-sizes';
import sharp from 'sharp';
import type { Picture } from './album.ts';

/** A picture in all sizes, as files of the cache. */
export interface RenderedPicture {
  /** By what is drawn: another drawing has another one. */
  readonly digest: string;
  readonly files: Readonly<Record<PhotoSize, string>>;
}

/** In pixels, of the largest size: drawings stay sharp when they are shown larger. */
export const pictureSize = { width: 1260, height: 840 } as const;

const widths: Readonly<Record<PhotoSize, number>> = {
  small: photoSizes.small,
  medium: photoSizes.medium,
  large: pictureSize.width,
};
const sizes = Object.keys(widths) as PhotoSize[];
const webp = { quality: 78, effort: 0 } as const;

/** Renders a picture, unless the cache has it from before. */
export async function renderPicture({ svg }: Picture, cacheFolder: string): Promise<RenderedPicture> {
  const digest = createHash('sha256')
    .update(svg)
    .update(JSON.stringify([widths, webp]))
    .digest('hex')
    .slice(0, 12);
  const fileOf = (size: PhotoSize) => path.join(cacheFolder, `${digest}-${size}.webp`);
  const files = Object.fromEntries(sizes.map((size) => [size, fileOf(size)])) as RenderedPicture['files'];
  // The large one is written last.
  if (!(await exists(files.large))) {
    await mkdir(cacheFolder, { recursive: true });
    const { data, info } = await sharp(Buffer.from(svg))
      .resize(pictureSize)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const size of sizes) {
      const picture = sharp(data, { raw: info }).resize({ width: widths[size] }).webp(webp);
      await writeWhole(files[size], await picture.toBuffer());
    }
  }
  return { digest, files };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Puts a file where the folder of an object store has a key, without another copy where the disk allows it. */
export async function linkFile(file: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await link(file, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    await copyFile(file, target);
  });
}

/** The bytes of a file, for a store that is no folder. */
export const readPicture = (file: string): Promise<Uint8Array> => readFile(file);
