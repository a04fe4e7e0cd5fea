import type { SandboxDatabase } from './database.ts';

/** A page as Stripe cuts them: newest first, after (older than) or before (newer than) an object. */
export interface Page {
  readonly limit: number;
  readonly startingAfter?: string | undefined;
  readonly endingBefore?: string | undefined;
  readonly created?:
    | { gt?: Date | undefined; gte?: Date | undefined; lt?: Date | undefined; lte?: Date | undefined }
    | undefined;
}

export interface Listed<Item> {
  readonly items: Item[];
  readonly hasMore: boolean;
}

interface Row {
  readonly seq: bigint;
  readonly object: unknown;
}

interface Query {
  where: Record<string, unknown>;
  orderBy: { seq: 'asc' | 'desc' };
  take: number;
  select: { seq: true; object: true };
}

interface Table {
  findUnique(query: { where: { id: string }; select: { seq: true } }): Promise<{ seq: bigint } | null>;
  findMany(query: Query): Promise<Row[]>;
}

/** Payment intents; `bookingId` is what Stripe finds by searching the metadata. */
export function listIntents<Intent>(
  db: SandboxDatabase,
  page: Page,
  filter: { bookingId?: string } = {},
): Promise<Listed<Intent>> {
  return list(db.paymentIntent as unknown as Table, page, filter);
}

/** Refunds, of one intent or charge where told. */
export function listRefunds<Refund>(
  db: SandboxDatabase,
  page: Page,
  filter: { paymentIntentId?: string; chargeId?: string } = {},
): Promise<Listed<Refund>> {
  return list(db.refund as unknown as Table, page, filter);
}

/** Charges, of one intent where told. */
export function listCharges<Charge>(
  db: SandboxDatabase,
  page: Page,
  filter: { paymentIntentId?: string } = {},
): Promise<Listed<Charge>> {
  return list(db.charge as unknown as Table, page, filter);
}

/** Disputes, of one intent or charge where told. */
export function listDisputes<Dispute>(
  db: SandboxDatabase,
  page: Page,
  filter: { paymentIntentId?: string; chargeId?: string } = {},
): Promise<Listed<Dispute>> {
  return list(db.dispute as unknown as Table, page, filter);
}

/** A customer's cards. */
export function listCards<PaymentMethod>(
  db: SandboxDatabase,
  page: Page,
  filter: { customerId: string },
): Promise<Listed<PaymentMethod>> {
  return list(db.paymentMethod as unknown as Table, page, filter);
}

/** Events, of some types where told. */
export function listEvents<Event>(
  db: SandboxDatabase,
  page: Page,
  filter: { type?: { in: string[] } } = {},
): Promise<Listed<Event>> {
  return list(db.event as unknown as Table, page, filter);
}

async function list<Item>(table: Table, page: Page, filter: Record<string, unknown>): Promise<Listed<Item>> {
  const cursorId = page.endingBefore ?? page.startingAfter;
  const cursor =
    cursorId === undefined
      ? undefined
      : await table.findUnique({ where: { id: cursorId }, select: { seq: true } });
  // A page after an object that does not exist is empty.
  if (cursor === null) return { items: [], hasMore: false };
  const backwards = page.endingBefore !== undefined;
  const rows = await table.findMany({
    where: {
      ...filter,
      ...(cursor === undefined ? {} : { seq: backwards ? { gt: cursor.seq } : { lt: cursor.seq } }),
      ...(page.created === undefined ? {} : { createdAt: page.created }),
    },
    orderBy: { seq: backwards ? 'asc' : 'desc' },
    take: page.limit + 1,
    select: { seq: true, object: true },
  });
  const items = rows.slice(0, page.limit).map((row) => row.object as Item);
  return { items: backwards ? items.reverse() : items, hasMore: rows.length > page.limit };
}
