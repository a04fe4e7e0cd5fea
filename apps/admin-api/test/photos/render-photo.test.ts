import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderPhoto } from '../../src/photos/render-photo.ts';
import { makeBomb, makePicture, makeTelephonePhoto } from './pictures.ts';

test('a photo loses its place, its camera and its words, and stands upright', async () => {
  const photo = await makeTelephonePhoto();
  const before = await sharp(photo).metadata();
  expect([before.orientation, before.exif?.includes('Canary')]).toEqual([6, true]);
  const { width, height, files } = await renderPhoto(photo);
  expect([width, height]).toEqual([800, 1_200]);
  for (const file of Object.values(files)) {
    const after = await sharp(file).metadata();
    expect(after).toMatchObject({ format: 'webp' });
    expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual(Array(4).fill(undefined));
    expect(Buffer.from(file).includes('Canary')).toBe(false);
    expect(after.height).toBeGreaterThan(after.width);
  }
});

test.each(['jpeg', 'png', 'webp'] as const)('a %s is made anew in three sizes', async (format) => {
  const { width, height, files } = await renderPhoto(
    await makePicture(3_000, 1_500).toFormat(format).toBuffer(),
  );
  expect([width, height]).toEqual([2_000, 1_000]);
  const widths = await Promise.all(
    [files.small, files.medium, files.large].map(async (file) => (await sharp(file).metadata()).width),
  );
  expect(widths).toEqual([400, 1_000, 2_000]);
});

test('what is small is not made larger', async () => {
  const { files } = await renderPhoto(await makePicture(500, 300).png().toBuffer());
  expect(await sharp(files.large).metadata()).toMatchObject({ width: 500, height: 300 });
});

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"><script>alert(1)</script></svg>';

test.each([
  ['a text', Buffer.from('this is not a picture')],
  ['nothing', Buffer.alloc(0)],
  ['an SVG', Buffer.from(svg)],
  ['an SVG that says it is XML', Buffer.from(`<?xml version="1.0"?>${svg}`)],
  ['a page', Buffer.from('<!doctype html><img src=x onerror=alert(1)>')],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
])('%s is refused', async (_, bytes) => {
  await expect(renderPhoto(bytes)).rejects.toMatchObject({ error: 'UNSUPPORTED_MEDIA_TYPE' });
});

test('a GIF and a TIFF are refused: nobody needs their decoders', async () => {
  for (const format of ['gif', 'tiff'] as const) {
    const bytes = await makePicture(300, 300).toFormat(format).toBuffer();
    await expect(renderPhoto(bytes)).rejects.toMatchObject({ error: 'UNSUPPORTED_MEDIA_TYPE' });
  }
});

test('a bomb is refused by what it claims, before it is read', async () => {
  const bomb = makeBomb(30_000, 30_000);
  expect(bomb.length).toBeLessThan(100);
  const startedAt = performance.now();
  await expect(renderPhoto(bomb)).rejects.toMatchObject({ error: 'PAYLOAD_TOO_LARGE' });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test('what is too small, and what ends in the middle, is refused', async () => {
  const tiny = await makePicture(199, 400).png().toBuffer();
  await expect(renderPhoto(tiny)).rejects.toMatchObject({ error: 'VALIDATION_ERROR' });
  const whole = await makePicture(800, 600).jpeg().toBuffer();
  const half = whole.subarray(0, whole.length / 2);
  await expect(renderPhoto(half)).rejects.toMatchObject({ error: 'VALIDATION_ERROR' });
  await expect(renderPhoto(makeBomb(500, 500))).rejects.toMatchObject({ error: 'VALIDATION_ERROR' });
});

test('many at once all get their turn', async () => {
  const bytes = await makePicture(600, 400).jpeg().toBuffer();
  const photos = await Promise.all(Array.from({ length: 8 }, () => renderPhoto(bytes)));
  expect(photos.map(({ width }) => width)).toEqual(Array(8).fill(600));
});
