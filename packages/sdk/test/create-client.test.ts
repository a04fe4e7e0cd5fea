import { expect, test } from 'vitest';
import { createAdminClient } from '../src/admin.ts';
import { createCustomerClient } from '../src/customer.ts';
import { HoldfastError, readRetryAfter } from '../src/holdfast-error.ts';
import { createPartnerClient } from '../src/partner.ts';
import { createSupportClient } from '../src/support.ts';
import { problem, startEdge } from './local-edge.ts';

test.each([
  ['customer', createCustomerClient],
  ['partner', createPartnerClient],
  ['support', createSupportClient],
  ['admin', createAdminClient],
] as const)('the %s client asks its edge', async (_, create) => {
  const { baseUrl, received } = await startEdge({ status: 200, body: { status: 'ok' } });
  expect(await create({ baseUrl, token: 'secret' }).getHealth()).toEqual({ status: 'ok' });
  expect(received[0]).toMatchObject({ url: '/health', headers: { authorization: 'Bearer secret' } });
});

test('path and query are written as addresses need them', async () => {
  const { baseUrl, received } = await startEdge({ status: 200, body: {} });
  const client = createCustomerClient({ baseUrl });
  await client.getBooking({ path: { bookingId: 'bk 1/2' } });
  await client.listHotels({
    query: { location: 'São Paulo', checkIn: '2027-06-10', checkOut: '2027-06-12', guests: 2 },
  });
  expect(received[0]?.url).toBe('/api/v1/bookings/bk%201%2F2');
  expect(received[1]?.url).toBe(
    '/api/v1/hotels?location=S%C3%A3o%20Paulo&checkIn=2027-06-10&checkOut=2027-06-12&guests=2',
  );
});

test('files are sent and read as what they are', async () => {
  const { baseUrl, received } = await startEdge({
    status: 200,
    body: 'date,rooms',
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
  const client = createAdminClient({ baseUrl });
  const file = await client.exportRatesAndAllotments({
    path: { hotelId: 'htl_1' },
    query: { from: '2027-06-01', until: '2027-07-01' },
  });
  expect(file).toBe('"date,rooms"');
  const photo = new FormData();
  photo.set('file', new Blob(['picture'], { type: 'image/png' }), 'bar.png');
  await client.uploadPhoto({ path: { hotelId: 'htl_1' }, body: photo });
  expect(received[1]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(received[1]?.body).toContain('filename="bar.png"');
});

test('an error says all that the platform said', async () => {
  const { baseUrl } = await startEdge(problem(404, 'NOT_FOUND'));
  const call = createCustomerClient({ baseUrl }).getBooking({ path: { bookingId: 'bk_1' } });
  const error = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HoldfastError);
  expect(error).toMatchObject({
    name: 'HoldfastError',
    message: 'It is NOT_FOUND.',
    code: 'NOT_FOUND',
    status: 404,
    requestId: 'req_1',
    details: [],
    problem: { title: 'X' },
  });
});

test("an answer that is not the platform's is an error too", async () => {
  const { baseUrl } = await startEdge({
    status: 500,
    body: 'a page',
    headers: { 'content-type': 'text/html' },
  });
  const call = createCustomerClient({ baseUrl }).getHealth();
  await expect(call).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER', status: 500 });
});

test('Retry-After is read in both of its forms', () => {
  const now = Date.parse('2027-01-01T00:00:00Z');
  const read = (text: string) => readRetryAfter(new Headers({ 'retry-after': text }), now);
  expect(read('7')).toBe(7);
  expect(read('Fri, 01 Jan 2027 00:00:05 GMT')).toBe(5);
  expect(read('Thu, 31 Dec 2026 00:00:00 GMT')).toBe(0);
  expect(read('soon')).toBeUndefined();
});
