import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test('photos of a hotel are at the addresses of its page, for ever', async () => {
  const objectKey = 'htl_sea/pho_bar';
  const photo = {
    id: 'pho_bar',
    hotelId: 'htl_sea',
    position: 0,
    caption: 'The <b>bar</b>',
    width: 1_600,
    height: 900,
  };
  await api.platform.catalog.photo.create({ data: { ...photo, objectKey } });
  await api.store.put(`${objectKey}/small.webp`, Buffer.from('RIFF'), 'image/webp');
  const { photos } = (await api.edge.inject('/api/v1/hotels/htl_sea')).json();
  expect(photos).toMatchObject([{ id: 'pho_bar', caption: 'The <b>bar</b>', width: 1_600 }]);
  const picture = await api.edge.inject(photos[0].urls.small);
  expect([picture.statusCode, picture.body]).toEqual([200, 'RIFF']);
  expect(picture.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect((await api.edge.inject({ method: 'HEAD', url: photos[0].urls.small })).statusCode).toBe(200);
});

test.each([
  '/media/htl_sea/pho_none/small.webp',
  '/media/',
  '/media/../package.json',
  '/media/..%2f..%2fetc%2fpasswd',
  '/media/htl_sea/%00.webp',
  `/media/${'x'.repeat(300)}.webp`,
  '/media/htl_sea/pho_bar/small.svg',
])('%s: 404, not kept', async (url) => {
  const answer = await api.edge.inject(url);
  expect(answer.json()).toMatchObject({ error: 'NOT_FOUND', status: 404 });
  expect(answer.headers['cache-control']).toBeUndefined();
});
