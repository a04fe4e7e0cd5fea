import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAudit, listAudit, type NewAuditEntry } from '../src/audit-log.ts';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

const line = (differs: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  ...{ phase: 'DONE', requestId: 'req_1', edge: 'support-api', actorId: 'usr_1', actorRoles: ['SUPPORT'] },
  ...{ address: '127.0.0.1', action: 'refund.approve', objectId: 're_1', ...differs },
});
const ids = async (query: Partial<Parameters<typeof listAudit>[1]>) =>
  (await listAudit(db, { limit: 100, ...query })).map(({ requestId }) => requestId);

test('a line is read as it was written', async () => {
  await appendAudit(
    db,
    line({ status: 200, before: { state: 'AWAITING_APPROVAL' }, after: { state: 'PENDING' } }),
  );
  const [read] = await listAudit(db, { objectId: 're_1', limit: 1 });
  expect(read).toMatchObject({ ...line(), status: 200, before: { state: 'AWAITING_APPROVAL' } });
  expect(read?.at).toBeInstanceOf(Date);
});

test('lines are found by who, what, to what and when, and read on after the last', async () => {
  await appendAudit(db, line({ requestId: 'a', actorId: 'usr_a', objectId: 'bk_a', action: 'booking.read' }));
  await appendAudit(db, line({ requestId: 'b', actorId: 'usr_a', objectId: 'bk_b' }));
  expect(await ids({ actorId: 'usr_a' })).toEqual(['a', 'b']);
  expect(await ids({ objectId: 'bk_b' })).toEqual(['b']);
  expect(await ids({ actorId: 'usr_a', action: 'booking.read' })).toEqual(['a']);
  const [first] = await listAudit(db, { actorId: 'usr_a', limit: 1 });
  expect(await ids({ actorId: 'usr_a', after: first?.id })).toEqual(['b']);
  expect(await ids({ from: new Date(Date.now() + 60_000) })).toEqual([]);
  expect(await ids({ actorId: 'usr_a', until: new Date(Date.now() + 60_000) })).toEqual(['a', 'b']);
});

test('a line is seen before any that has a higher id', async () => {
  const writes = Array.from({ length: 40 }, (_, n) => appendAudit(db, line({ requestId: `many-${n}` })));
  const seen: bigint[] = [];
  let open = true;
  const written = Promise.all(writes).then(() => {
    open = false;
  });
  while (open) {
    const after = seen.at(-1) ?? 0n;
    seen.push(...(await listAudit(db, { after, limit: 3 })).map(({ id }) => id));
  }
  await written;
  seen.push(...(await listAudit(db, { after: seen.at(-1) ?? 0n, limit: 100 })).map(({ id }) => id));
  expect(seen).toHaveLength(await db.auditEntry.count());
});

describe('what is written stays written', () => {
  test.each([
    ['UPDATE', () => db.$executeRaw`UPDATE audit_log SET actor_id = 'usr_other'`],
    ['DELETE', () => db.$executeRaw`DELETE FROM audit_log`],
    ['TRUNCATE', () => db.$executeRaw`TRUNCATE audit_log`],
  ])('%s is refused', async (_, tamper) => {
    const before = await db.auditEntry.count();
    await expect(tamper()).rejects.toThrow(/append-only/);
    expect(await db.auditEntry.count()).toBe(before);
  });
});
