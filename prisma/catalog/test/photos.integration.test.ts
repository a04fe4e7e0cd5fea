import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogDatabase } from '../src/database.ts';
import { addPhoto, countPhotos, movePhoto, readPhoto, removePhoto } from '../src/photos.ts';
import { readManagedHotel } from '../src/read-hotel.ts';
import { actorId, addHotel, openTestCatalog, readTrace } from './catalog-database.ts';

let db: CatalogDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestCatalog());
  await addHotel(db, 'htl_else');
});
afterAll(() => close());

function add(hotelId: string, id: string, roomTypeId: string | null = null): Promise<boolean> {
  const picture = { caption: id, width: 1_200, height: 800, objectKey: `${hotelId}/${id}` };
  return addPhoto(db, { id, hotelId, roomTypeId, actorId, ...picture });
}

async function orderOf(hotelId: string): Promise<string[]> {
  const photos = (await readManagedHotel(db, hotelId))?.photos ?? [];
  const hotelsOwn = photos.filter(({ roomTypeId }) => roomTypeId === null);
  expect(hotelsOwn.map(({ position }) => position)).toEqual(hotelsOwn.map((_, index) => index));
  return hotelsOwn.map(({ caption }) => caption);
}

test('photos are added behind each other, also all at once, and each once', async () => {
  await addHotel(db, 'htl_album');
  expect(await add('htl_album', 'pho_a')).toBe(true);
  await Promise.all(['pho_b', 'pho_c', 'pho_d'].map((id) => add('htl_album', id)));
  expect(await add('htl_album', 'pho_a')).toBe(true);
  expect(await orderOf('htl_album')).toHaveLength(4);
  expect(await countPhotos(db, 'htl_album')).toBe(4);
  expect((await readTrace(db, 'htl_album')).kinds).toEqual(Array(4).fill('PHOTO_ADDED'));
});

test('a photo is moved forward, back, and past the end', async () => {
  await addHotel(db, 'htl_moved');
  for (const id of ['pho_1', 'pho_2', 'pho_3']) await add('htl_moved', id);
  await add('htl_moved', 'pho_room', 'rt_moved');
  const move = (photoId: string, position: number) =>
    movePhoto(db, { photoId, hotelId: 'htl_moved', actorId, position, caption: photoId });
  expect(await move('pho_3', 0)).toBe(true);
  expect(await orderOf('htl_moved')).toEqual(['pho_3', 'pho_1', 'pho_2']);
  await move('pho_3', 1);
  expect(await orderOf('htl_moved')).toEqual(['pho_1', 'pho_3', 'pho_2']);
  await move('pho_1', 99);
  await move('pho_1', 99);
  expect(await orderOf('htl_moved')).toEqual(['pho_3', 'pho_2', 'pho_1']);
  expect(await readPhoto(db, 'pho_room')).toMatchObject({ position: 0, roomTypeId: 'rt_moved' });
});

test('a photo is removed once, and the others close the gap', async () => {
  await addHotel(db, 'htl_less');
  for (const id of ['pho_x', 'pho_y', 'pho_z']) await add('htl_less', id);
  const removal = { photoId: 'pho_y', hotelId: 'htl_less', actorId };
  expect(await removePhoto(db, { ...removal, hotelId: 'htl_else' })).toBeNull();
  expect(await removePhoto(db, removal)).toBe('htl_less/pho_y');
  expect(await removePhoto(db, removal)).toBeNull();
  expect(await orderOf('htl_less')).toEqual(['pho_x', 'pho_z']);
});

test('no photo for a hotel that does not exist, nor for another hotel’s room type', async () => {
  expect(await add('htl_none', 'pho_lost')).toBe(false);
  expect(await add('htl_else', 'pho_wrong', 'rt_album')).toBe(false);
  expect(await readPhoto(db, 'pho_wrong')).toBeNull();
  expect(
    await movePhoto(db, { photoId: 'pho_a', hotelId: 'htl_else', actorId, position: 0, caption: '' }),
  ).toBe(false);
});
