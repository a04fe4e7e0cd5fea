import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { drawAlbums } from '../src/pictures/album.ts';
import { renderPicture } from '../src/pictures/cached-pictures.ts';
import { sampleHotels } from '../src/sample-hotels.ts';
import { photosOf } from '../src/seed-photos.ts';

const photos = photosOf(sampleHotels());

test('every hotel has pictures of its own, and every room type two', () => {
  const byHotel = Map.groupBy(photos, ({ hotelId }) => hotelId);
  for (const { id, roomTypes } of sampleHotels()) {
    const ofHotel = byHotel.get(id)?.filter(({ roomTypeId }) => roomTypeId === null) ?? [];
    expect(ofHotel.length, id).toBeGreaterThanOrEqual(4);
    expect(ofHotel.map(({ position }) => position)).toEqual(ofHotel.map((_, index) => index));
    for (const type of roomTypes) {
      expect(byHotel.get(id)?.filter(({ roomTypeId }) => roomTypeId === type.id)).toHaveLength(2);
    }
  }
  expect(new Set(photos.map(({ id }) => id)).size).toBe(photos.length);
});

test('few pictures are shared by many, each says what is on it, and they are the same every time', () => {
  const pictures = [...new Set(photos.map(({ picture }) => picture))];
  expect(pictures.length).toBeLessThanOrEqual(110);
  expect(pictures.every(({ caption }) => caption.length > 20 && caption.length <= 200)).toBe(true);
  expect(drawAlbums()).toEqual(drawAlbums());
  const first = photos.filter(({ position, roomTypeId }) => position === 0 && roomTypeId === null);
  expect(new Set(first.map(({ picture }) => picture)).size).toBeGreaterThanOrEqual(16);
});

test('a drawing becomes WebP in three sizes, once', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-pictures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const picture = drawAlbums().coast.pool;
  const { files } = await renderPicture(picture, folder);
  const widths = await Promise.all(
    Object.values(files).map(async (file) => (await sharp(file).metadata()).width),
  );
  expect(widths).toEqual([400, 1_000, 1_260]);
  // Not one colour, as it would be were the drawing broken.
  const { channels } = await sharp(files.large).stats();
  expect(channels.every(({ stdev }) => stdev > 20)).toBe(true);
  const { mtimeMs } = await stat(files.large);
  await renderPicture(picture, folder);
  expect((await stat(files.large)).mtimeMs).toBe(mtimeMs);
});
