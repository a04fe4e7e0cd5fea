import { expect, test, vi } from 'vitest';
import { createCustomerClient } from '../src/customer.ts';
import { problem, startEdge } from './local-edge.ts';

const refused = problem(401, 'UNAUTHENTICATED');
const body = { roomTypeId: 'rt_1', checkIn: '2027-06-10', checkOut: '2027-06-12', guests: 2 };

test('a refused token is refreshed once, and the call is sent again', async () => {
  const { baseUrl, received } = await startEdge(refused, { status: 201, body: { id: 'bk_1' } });
  const client = createCustomerClient({ baseUrl, token: () => 'old', refreshToken: async () => 'new' });
  expect(await client.createBooking({ body })).toEqual({ id: 'bk_1' });
  expect(received.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
  expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

test('calls that are refused together share one refresh', async () => {
  const { baseUrl } = await startEdge(refused, refused, refused, { status: 200, body: {} });
  const refreshToken = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'new';
  });
  const client = createCustomerClient({ baseUrl, token: 'old', refreshToken });
  await Promise.all([client.listBookings(), client.listBookings(), client.listBookings()]);
  expect(refreshToken).toHaveBeenCalledOnce();
});

test.each([
  ['nobody can refresh', {}],
  ['the session is over', { refreshToken: async () => undefined }],
  ['the new one is refused too', { refreshToken: async () => 'new' }],
])('a refused token is told when %s', async (_, options) => {
  const { baseUrl, received } = await startEdge(refused);
  const client = createCustomerClient({ baseUrl, token: 'old', ...options });
  await expect(client.listBookings()).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  expect(received.length).toBeLessThanOrEqual(2);
});

test('a wrong password is told at once and not sent twice', async () => {
  const { baseUrl, received } = await startEdge(problem(401, 'INVALID_CREDENTIALS'));
  const refreshToken = vi.fn(async () => 'new');
  const client = createCustomerClient({ baseUrl, token: 'old', refreshToken });
  const passwords = { currentPassword: 'not mine', newPassword: 'a harbour at dawn' };
  await expect(client.changePassword({ body: passwords })).rejects.toMatchObject({
    code: 'INVALID_CREDENTIALS',
  });
  expect(received).toHaveLength(1);
  expect(refreshToken).not.toHaveBeenCalled();
});
