import { listAudit } from '@holdfast/prisma-identity/audit-log';
import { isPartnerSecret, parsePartnerKey } from '@holdfast/sign-in/partner-keys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

let numbers = 0;
const agreed = (differs: object = {}) => ({
  ...{ name: 'Sample Travel', contactEmail: 'grace@canary.example', requestsPerMinute: 600 },
  ...{ bookingsPerMinute: 60, ...differs },
});
const open = (body: object = agreed(), key = `partner-${++numbers}`) =>
  api.call('admin', 'POST', '/partners', body, key);
const opened = async () => (await open()).json().id as string;
const makeKey = (partnerId: string, livemode = false) =>
  api.call('admin', 'POST', `/partners/${partnerId}/keys`, {
    name: 'Staging',
    livemode,
    scopes: ['search:read'],
  });

describe('accounts', () => {
  test('are opened once for each key, and their contact is sealed', async () => {
    const answer = await open(agreed(), 'open-1');
    expect(answer.statusCode).toBe(201);
    const { id } = answer.json();
    expect(answer.json()).toMatchObject({ ...agreed(), status: 'ACTIVE', keys: [], language: 'en' });
    expect((await open(agreed(), 'open-1')).json()).toEqual(answer.json());
    expect((await open(agreed({ name: 'Other' }), 'open-1')).json().error).toBe('IDEMPOTENCY_KEY_REUSED');
    const row = await api.platform.identity.partnerAccount.findUniqueOrThrow({ where: { id } });
    expect(row.contactEmail).not.toContain('canary');
    const { items } = (await api.call('admin', 'GET', '/partners')).json();
    expect(items[0]).toEqual((await api.call('admin', 'GET', `/partners/${id}`)).json());
  });

  test('get other limits or are suspended, and it is written who did so', async () => {
    const id = await opened();
    const change = { requestsPerMinute: 1_200, status: 'SUSPENDED', contactEmail: 'ops@canary.example' };
    expect((await api.call('admin', 'PUT', `/partners/${id}`, change)).json()).toMatchObject(change);
    expect((await listAudit(api.platform.identity, { objectId: id, limit: 10 })).at(-1)).toMatchObject({
      ...{ action: 'partner.change', phase: 'DONE' },
      before: { status: 'ACTIVE', requestsPerMinute: 600, bookingsPerMinute: 60 },
      after: { status: 'SUSPENDED', requestsPerMinute: 1_200 },
    });
    const log = await api.platform.identity.auditEntry.findMany({ where: { objectId: id } });
    const written = JSON.stringify(log, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(written).not.toContain('canary');
    expect((await api.call('admin', 'PUT', `/partners/${id}`, {})).statusCode).toBe(400);
    expect((await api.call('admin', 'PUT', '/partners/ptn_none', change)).statusCode).toBe(404);
  });
});

describe('keys', () => {
  test('are shown once and kept as a hash', async () => {
    const id = await opened();
    const answer = await makeKey(id);
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    const { key, id: keyId } = answer.json();
    const parts = parsePartnerKey(key);
    expect(parts).toMatchObject({ keyId, livemode: false });
    const row = await api.platform.identity.partnerKey.findUniqueOrThrow({ where: { id: keyId } });
    expect(isPartnerSecret(parts?.secret ?? '', row.secretHash)).toBe(true);
    const shown = (await api.call('admin', 'GET', `/partners/${id}`)).json();
    expect(shown.keys).toMatchObject([{ id: keyId, scopes: ['search:read'], name: 'Staging' }]);
    expect(JSON.stringify(shown)).not.toContain(parts?.secret);
    const lines = await listAudit(api.platform.identity, { objectId: keyId, limit: 10 });
    expect(lines).toMatchObject([{ action: 'partner-key.make', after: { partnerId: id, livemode: false } }]);
    expect(api.log()).not.toContain(parts?.secret);
  });

  test('two of a mode are good at a time; a third needs one to be revoked', async () => {
    const id = await opened();
    const first = (await makeKey(id)).json();
    // As a client would that lost the answer: the secret is gone, but both are seen and either can be revoked.
    const again = (await makeKey(id)).json();
    const { keys } = (await api.call('admin', 'GET', `/partners/${id}`)).json();
    expect(keys.map((key: { id: string }) => key.id).sort()).toEqual([first.id, again.id].sort());
    expect((await makeKey(id)).json()).toMatchObject({ status: 409, error: 'PARTNER_KEY_LIMIT' });
    expect((await makeKey(id, true)).statusCode).toBe(201);
    const revoke = (partnerId: string) =>
      api.call('admin', 'DELETE', `/partners/${partnerId}/keys/${first.id}`);
    expect((await revoke(await opened())).statusCode).toBe(404);
    expect((await revoke(id)).statusCode).toBe(204);
    expect((await revoke(id)).statusCode).toBe(404);
    expect((await makeKey(id)).statusCode).toBe(201);
    expect((await makeKey('ptn_none')).statusCode).toBe(404);
  });
});

describe('what one person may give back', () => {
  const set = (body: object) => api.call('admin', 'PUT', '/settings/refund-approval', body);

  test('is as configured until somebody sets it, and every change stays', async () => {
    const path = '/settings/refund-approval';
    const configured = (await api.call('admin', 'GET', path)).json();
    expect(configured).toEqual({ version: null, thresholds: { EUR: 10_000 } });
    const answer = await set({ version: null, thresholds: { JPY: 80_000 } });
    expect(answer.json()).toMatchObject({
      ...{ version: 1, thresholds: { EUR: 10_000, JPY: 80_000 }, setBy: 'usr_admin' },
    });
    expect((await set({ version: 1, thresholds: { EUR: 50_000 } })).json().thresholds).toEqual({
      EUR: 50_000,
    });
    const late = await set({ version: 1, thresholds: { EUR: 1 } });
    expect(late.json()).toMatchObject({ error: 'VERSION_CONFLICT', current: { version: 2 } });
    // One more than the highest would be no version any more.
    const highest = await set({ version: 2_147_483_647, thresholds: { EUR: 1 } });
    expect(highest.json()).toMatchObject({ status: 409, error: 'VERSION_CONFLICT', current: { version: 2 } });
    expect((await set({ version: 2_147_483_648, thresholds: { EUR: 1 } })).statusCode).toBe(400);
    expect((await set({ version: 2, thresholds: { ABC: 1 } })).statusCode).toBe(400);
    expect(await api.platform.payments.refundApprovalSetting.count()).toBe(2);
    expect((await api.call('sea', 'GET', path)).statusCode).toBe(403);
  });
});
