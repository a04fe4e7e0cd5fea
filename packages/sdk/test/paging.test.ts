import { expect, test, vi } from 'vitest';
import { createCustomerClient } from '../src/customer.ts';
import { feed, pages } from '../src/paging.ts';
import { startEdge } from './local-edge.ts';

const bookingsPage = (page: number, ...ids: string[]) => ({
  status: 200,
  body: { items: ids.map((id) => ({ id })), page, pageSize: 2, total: 3 },
});

test('every item of a list comes, page by page', async () => {
  const { baseUrl, received } = await startEdge(bookingsPage(1, 'bk_1', 'bk_2'), bookingsPage(2, 'bk_3'));
  const client = createCustomerClient({ baseUrl });
  const ids: string[] = [];
  for await (const booking of pages((page) => client.listBookings({ query: { page, pageSize: 2 } }))) {
    ids.push(booking.id);
  }
  expect(ids).toEqual(['bk_1', 'bk_2', 'bk_3']);
  expect(received.map(({ url }) => url)).toEqual([
    '/api/v1/bookings?page=1&pageSize=2',
    '/api/v1/bookings?page=2&pageSize=2',
  ]);
});

test('no page is read that nobody asks for', async () => {
  const readPage = vi.fn(async (page: number) => ({ items: [page], page, pageSize: 1, total: 9 }));
  for await (const item of pages(readPage)) if (item === 2) break;
  expect(readPage).toHaveBeenCalledTimes(2);
});

test('a list that shrinks meanwhile comes to an end', async () => {
  const readPage = async (page: number) => ({ items: page === 1 ? [1] : [], page, pageSize: 1, total: 9 });
  const items = [];
  for await (const item of pages(readPage)) items.push(item);
  expect(items).toEqual([1]);
});

test('a feed is read from a cursor to its present end', async () => {
  const parts = new Map([
    ['2', { items: ['c'], next: '3' }],
    ['3', { items: ['d', 'e'], next: '5' }],
    ['5', { items: [], next: '5' }],
  ]);
  const read = async (after?: string) => parts.get(after ?? '') ?? { items: [], next: '0' };
  const seen = [];
  for await (const { items, next } of feed(read, '2')) seen.push([...items, next]);
  expect(seen).toEqual([
    ['c', '3'],
    ['d', 'e', '5'],
  ]);
});
