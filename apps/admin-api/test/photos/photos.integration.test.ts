import { photoKey } from '@holdfast/domain/photo-sizes';
import { ProviderError } from '@holdfast/providers/provider-error';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPhoto } from '../../src/photos/render-photo.ts';
import { storePhoto } from '../../src/photos/store-photo.ts';
import { as, type Person, startTestApi, type TestApi } from '../test-api.ts';
import { makeBomb, makePicture, makeTelephonePhoto } from './pictures.ts';

let api: TestApi;
let jpeg: Buffer;
beforeAll(async () => {
  api = await startTestApi();
  jpeg = await makePicture(600, 400).jpeg().toBuffer();
});
afterAll(() => api.close());

interface Form {
  readonly file?: Uint8Array;
  readonly field?: string;
  readonly filename?: string;
  readonly texts?: Record<string, string>;
}

async function upload(person: Person | null, hotelId: string, form: Form) {
  const data = new FormData();
  for (const [name, value] of Object.entries(form.texts ?? {})) data.append(name, value);
  const { file, field = 'photo', filename = 'photo.jpg' } = form;
  if (file) data.append(field, new Blob([Uint8Array.from(file)], { type: 'image/jpeg' }), filename);
  const encoded = new Response(data);
  return api.edge.inject({
    method: 'POST',
    url: `/admin/v1/hotels/${hotelId}/photos`,
    headers: {
      ...(person === null ? {} : await as(person)),
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
}

function fileOf(address: string) {
  return api.platform.objects.get(address.replace('/media/', ''));
}

test('a photo is made anew, stored in three sizes, shown with its hotel, and taken away with its files', async () => {
  const texts = { caption: 'The <b>bar</b>', roomTypeId: 'rt_sea_double' };
  const answer = await upload('sea', 'htl_sea', { file: await makeTelephonePhoto(), texts });
  expect(answer.statusCode, answer.body).toBe(201);
  const photo = answer.json();
  expect(photo).toMatchObject({ ...texts, hotelId: 'htl_sea', position: 0, width: 800, height: 1_200 });
  for (const address of Object.values<string>(photo.urls)) {
    const file = await fileOf(address);
    expect(file?.contentType).toBe('image/webp');
    const header = await sharp(file?.bytes).metadata();
    expect([header.exif, header.orientation]).toEqual([undefined, undefined]);
  }
  expect((await api.call('sea', 'GET', '/rooms/rt_sea_double')).json().photos).toEqual([photo]);
  expect((await api.call('sea', 'GET', `/photos/${photo.id}`)).json()).toEqual(photo);
  const removed = await api.call('sea', 'DELETE', `/photos/${photo.id}`);
  expect([removed.statusCode, removed.body]).toEqual([204, '']);
  expect((await api.call('sea', 'DELETE', `/photos/${photo.id}`)).statusCode).toBe(404);
  for (const address of Object.values<string>(photo.urls)) expect(await fileOf(address)).toBeUndefined();
});

test('photos are moved among each other', async () => {
  const ids: string[] = [];
  for (const caption of ['one', 'two', 'three']) {
    ids.push((await upload('sea', 'htl_sea', { file: jpeg, texts: { caption } })).json().id);
  }
  const moved = await api.call('sea', 'PUT', `/photos/${ids[2]}`, { position: 0, caption: 'first' });
  expect(moved.json()).toMatchObject({ position: 0, caption: 'first' });
  const { photos } = (await api.call('sea', 'GET', '/hotels/htl_sea')).json();
  expect(photos.map((photo: { caption: string }) => photo.caption)).toEqual(['first', 'one', 'two']);
});

describe('who may', () => {
  test('not strangers, guests or the staff of others', async () => {
    expect((await upload(null, 'htl_sea', { file: jpeg })).statusCode).toBe(401);
    expect((await upload('guest', 'htl_sea', { file: jpeg })).statusCode).toBe(403);
    expect((await upload('hill', 'htl_sea', { file: jpeg })).statusCode).toBe(404);
    expect((await upload('admin', 'htl_none', { file: jpeg })).statusCode).toBe(404);
    const { id } = (await upload('sea', 'htl_sea', { file: jpeg })).json();
    const change = { position: 0, caption: '' };
    for (const [method, body] of [['GET'], ['PUT', change], ['DELETE']] as const) {
      const ask = async (person: Person | null) => {
        const answer = await api.call(person, method, `/photos/${id}`, body);
        return answer.statusCode;
      };
      expect([await ask(null), await ask('guest'), await ask('hill')]).toEqual([401, 403, 404]);
      expect((await api.call('admin', method, '/photos/pho_none', body)).statusCode).toBe(404);
    }
    expect((await api.call('sea', 'PUT', `/photos/${id}`, { position: -1, caption: '' })).statusCode).toBe(
      400,
    );
  });
});

describe('what is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  test.each([
    ['a text that is called .jpg', Buffer.from('not a picture'), 415],
    ['an SVG that is called .jpg', Buffer.from(svg), 415],
    ['no bytes', Buffer.alloc(0), 415],
    ['a bomb', makeBomb(60_000, 60_000), 413],
    ['a broken picture', makeBomb(600, 600), 400],
  ])('%s', async (_, file, status) => {
    const before = await countPhotos();
    const answer = await upload('sea', 'htl_sea', { file });
    expect(answer.statusCode, answer.body).toBe(status);
    expect(await countPhotos()).toBe(before);
  });

  test('a file that is too large', async () => {
    const file = Buffer.concat([jpeg, Buffer.alloc(16 * 1024 * 1024)]);
    const answer = await upload('sea', 'htl_sea', { file });
    expect([answer.statusCode, answer.json().error]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  test.each<[string, Form]>([
    ['no file', { texts: { caption: 'x' } }],
    ['a file by another name', { field: 'avatar' }],
    ['a field that is not known', { texts: { hotelId: 'htl_hill' } }],
    ['a caption that is too long', { texts: { caption: 'x'.repeat(201) } }],
    ['a caption that is no text', { texts: { caption: 'a\0b' } }],
    ['a room type of another hotel', { texts: { roomTypeId: 'rt_hill_family' } }],
  ])('%s', async (what, form) => {
    const answer = await upload('sea', 'htl_sea', what === 'no file' ? form : { file: jpeg, ...form });
    expect([answer.statusCode, answer.json().error], answer.body).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('what is no form, and a form that ends in the middle', async () => {
    const headers = await as('sea');
    const url = '/admin/v1/hotels/htl_sea/photos';
    const send = (type: string, payload: string) =>
      api.edge.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload });
    expect((await send('application/json', '{}')).statusCode).toBe(415);
    expect((await send('image/jpeg', 'x')).statusCode).toBe(415);
    expect((await send('multipart/form-data', 'x')).statusCode).toBe(400);
    expect((await send('multipart/form-data; boundary=a', '--a\r\nContent-Disp')).statusCode).toBe(400);
  });

  test('its name leads nowhere', async () => {
    const answer = await upload('sea', 'htl_sea', { file: jpeg, filename: '../../../etc/passwd' });
    expect(answer.json().urls.large).toMatch(/^\/media\/htl_sea\/pho_[0-9a-f]{32}\/large\.webp$/);
  });
});

describe('when something fails in the middle', () => {
  const owner = { hotelId: 'htl_sea', roomTypeId: null, caption: '', actorId: 'usr_sea' };

  test('of the files: no row, and no file is left', async () => {
    const { objects } = api.platform;
    const failing: typeof objects = {
      ...objects,
      async put(key, bytes, type) {
        if (key.endsWith('medium.webp')) throw new ProviderError({ kind: 'ambiguous', reason: 'timeout' });
        await objects.put(key, bytes, type);
      },
    };
    const platform = { ...api.platform, objects: failing };
    const stored = storePhoto(
      platform,
      { ...owner, photoId: 'pho_files' },
      await renderPhoto(jpeg),
      api.edge.log,
    );
    await expect(stored).rejects.toThrow(ProviderError);
    await expectNothingOf('pho_files');
  });

  test('of the row: no file is left', async () => {
    const photo = { ...owner, photoId: 'pho_row', roomTypeId: 'rt_none' };
    expect(await storePhoto(api.platform, photo, await renderPhoto(jpeg), api.edge.log)).toBe(false);
    await expectNothingOf('pho_row');
  });

  async function expectNothingOf(photoId: string) {
    expect(await api.platform.catalog.photo.count({ where: { id: photoId } })).toBe(0);
    for (const size of ['small', 'medium', 'large'] as const) {
      expect(await api.platform.objects.get(photoKey(`htl_sea/${photoId}`, size))).toBeUndefined();
    }
  }
});

function countPhotos(): Promise<number> {
  return api.platform.catalog.photo.count();
}
