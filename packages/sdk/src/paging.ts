/** A page of a list. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

/** A part of a feed; `next` is where the one after it begins. */
interface FeedPart {
  readonly items: readonly unknown[];
  readonly next?: string | null;
}

/**
 * Every item of a list, page by page: `for await (const booking of pages((page) => client.listBookings({ query: { page } })))`.
 * Pages are read as they are needed; what is added or taken away meanwhile may show twice or be missed.
 */
export async function* pages<Item>(
  readPage: (page: number) => Promise<Page<Item>>,
): AsyncGenerator<Item, void> {
  for (let number = 1; ; number += 1) {
    const { items, page, pageSize, total } = await readPage(number);
    yield* items;
    if (items.length === 0 || page * pageSize >= total) return;
  }
}

/**
 * The parts of a feed from `after` on, up to its present end:
 * `for await (const { items, next } of feed((after) => client.listEvents({ query: { after } }), cursor))`.
 * Keep `next` together with what you did with the items; nothing is missed then, whenever you stop.
 */
export async function* feed<Part extends FeedPart>(
  readPart: (after: string | undefined) => Promise<Part>,
  after?: string,
): AsyncGenerator<Part, void> {
  for (let cursor = after; ; ) {
    const part = await readPart(cursor);
    if (part.items.length === 0) return;
    yield part;
    if (part.next === undefined || part.next === null || part.next === cursor) return;
    cursor = part.next;
  }
}
