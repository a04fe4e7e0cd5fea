import path from 'node:path';
import { type PhotoSize, photoKey } from '@holdfast/domain/photo-sizes';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { type ObjectStoreOptions, openObjectStore } from '@holdfast/providers/object-store/open-object-store';
import { type Album, drawAlbums, type Picture } from './pictures/album.ts';
import {
  linkFile,
  pictureSize,
  type RenderedPicture,
  readPicture,
  renderPicture,
} from './pictures/cached-pictures.ts';
import type { RoomKind } from './pictures/rooms.ts';
import { surroundingOf } from './pictures/surrounding-of.ts';
import { poolOf } from './pool.ts';
import type { SeedHotel } from './seed-hotel.ts';

/** Where photos are kept, and where what is drawn once is kept for the next time. */
export interface PhotoPlaces {
  readonly store: ObjectStoreOptions;
  readonly cacheFolder: string;
}

interface SeedPhoto {
  readonly id: string;
  readonly hotelId: string;
  readonly roomTypeId: string | null;
  readonly position: number;
  readonly picture: Picture;
}

/** As many files as are written at once. */
const atOnce = 32;

/** Gives the sampled hotels without photos some of the drawn ones; returns how many. */
export async function seedPhotos(
  url: string,
  hotels: readonly SeedHotel[],
  { store, cacheFolder }: PhotoPlaces,
): Promise<number> {
  const db = openCatalogDatabase(poolOf(url));
  try {
    const shown = await db.photo.findMany({ distinct: ['hotelId'], select: { hotelId: true } });
    const known = new Set(shown.map(({ hotelId }) => hotelId));
    const lacking = hotels.filter(({ id }) => !known.has(id));
    if (lacking.length === 0) return 0;
    const photos = photosOf(lacking);
    const rendered = await renderAll(photos, cacheFolder);
    const keyOf = ({ id, hotelId, picture }: SeedPhoto) =>
      `${hotelId}/${id}_${rendered.get(picture)?.digest}`;
    // The files come first, so that there is never a row without them.
    await place(
      store,
      photos.flatMap((photo) => filesOf(keyOf(photo), rendered.get(photo.picture))),
    );
    const { count } = await db.photo.createMany({
      data: photos.map(({ picture, ...photo }) => ({
        ...photo,
        ...pictureSize,
        caption: picture.caption,
        objectKey: keyOf({ ...photo, picture }),
      })),
      skipDuplicates: true,
    });
    return count;
  } finally {
    await db.$disconnect();
  }
}

/** Which pictures each hotel has, by its surrounding, what it offers and its place among those like it. */
export function photosOf(hotels: readonly SeedHotel[]): SeedPhoto[] {
  const albums = drawAlbums();
  const seen = new Map<Album, number>();
  return hotels.flatMap((hotel) => {
    const album = albums[surroundingOf(hotel.city)];
    const turn = seen.get(album) ?? 0;
    seen.set(album, turn + 1);
    const ofHotel = picturesOf(hotel, album, turn).map((picture, position) =>
      photo(hotel.id, null, picture, position),
    );
    const ofRooms = hotel.roomTypes.flatMap(({ id, template }) =>
      album.rooms[template.slug as RoomKind].map((picture, position) =>
        photo(hotel.id, id, picture, position),
      ),
    );
    return [...ofHotel, ...ofRooms];
  });
}

function picturesOf(hotel: SeedHotel, album: Album, turn: number): Picture[] {
  const turned = (pictures: readonly Picture[]) => pictures[turn % pictures.length];
  const offered = [
    turned(album.outside),
    turned(album.lobby),
    hotel.amenities.includes('pool') ? album.pool : undefined,
    turned(album.balcony),
    hotel.amenities.includes('breakfast') ? album.breakfast : undefined,
  ];
  return offered.filter((picture) => picture !== undefined);
}

function photo(hotelId: string, roomTypeId: string | null, picture: Picture, position: number): SeedPhoto {
  const id = `${(roomTypeId ?? hotelId).replace(/^(htl|rt)_/, 'pho_')}_${position + 1}`;
  return { id, hotelId, roomTypeId, position, picture };
}

async function renderAll(photos: readonly SeedPhoto[], cacheFolder: string) {
  const pictures = [...new Set(photos.map(({ picture }) => picture))];
  const rendered = new Map<Picture, RenderedPicture>();
  await inTurns(pictures, 4, async (picture) => {
    rendered.set(picture, await renderPicture(picture, cacheFolder));
  });
  return rendered;
}

interface PlacedFile {
  readonly key: string;
  readonly file: string;
}

function filesOf(objectKey: string, picture: RenderedPicture | undefined): PlacedFile[] {
  const files = Object.entries(picture?.files ?? {}) as [PhotoSize, string][];
  return files.map(([size, file]) => ({ key: photoKey(objectKey, size), file }));
}

async function place(options: ObjectStoreOptions, files: readonly PlacedFile[]): Promise<void> {
  if ('folder' in options) {
    return inTurns(files, atOnce, ({ key, file }) => linkFile(file, path.join(options.folder, key)));
  }
  const store = openObjectStore(options);
  try {
    await inTurns(files, atOnce, async ({ key, file }) =>
      store.put(key, await readPicture(file), 'image/webp'),
    );
  } finally {
    store.close();
  }
}

async function inTurns<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
