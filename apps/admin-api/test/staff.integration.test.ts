import { listAudit } from '@holdfast/prisma-identity/audit-log';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const { id, roles } = people.admin;
  const data = { id, email: 'admin@example.com', fullName: 'Admin', roles: [...roles] };
  await api.platform.identity.user.create({ data });
});
afterAll(() => api.close());

let numbers = 0;
const somebody = (differs: object = {}) => ({
  ...{ email: `colleague-${++numbers}@canary.example`, fullName: 'Grace Canary', roles: ['HOTEL_ADMIN'] },
  ...{ hotelIds: ['htl_sea'], language: 'pt', ...differs },
});
const invite = (body: object = somebody(), key = `staff-${++numbers}`) =>
  api.call('admin', 'POST', '/staff', body, key);
const audited = (objectId: string) => listAudit(api.platform.identity, { objectId, limit: 20 });
const mailsOf = (key: string) => api.platform.identity.outboxMessage.findMany({ where: { key } });

describe('inviting', () => {
  test('makes an account without a password, and asks for the mail with the link', async () => {
    const body = somebody();
    const answer = await invite(body, 'invite-1');
    expect(answer.statusCode).toBe(201);
    const { id } = answer.json();
    expect(answer.json()).toMatchObject({ ...body, invited: true, disabled: false });
    const row = await api.platform.identity.user.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify([row.email, row.fullName])).not.toMatch(/canary/i);
    expect(row.passwordHash).toBeNull();
    const [mail] = await mailsOf(id);
    const token = await api.platform.identity.accountToken.findFirstOrThrow({ where: { userId: id } });
    expect(mail).toMatchObject({
      topic: 'notification-queue',
      type: 'AccountMailRequested',
      data: { accountId: id, template: 'invitation', subjectId: token.id },
    });
    expect(token).toMatchObject({ purpose: 'INVITATION', tokenHash: null, usedAt: null });
    const again = await invite(body, 'invite-1');
    expect([again.statusCode, again.json()]).toEqual([201, answer.json()]);
    expect(await mailsOf(id)).toHaveLength(1);
    expect((await invite(somebody(), 'invite-1')).json().error).toBe('IDEMPOTENCY_KEY_REUSED');
    const lines = await audited(id);
    expect(lines.at(0)).toMatchObject({
      ...{ action: 'staff.invite', phase: 'DONE', actorId: people.admin.id },
      after: { roles: ['HOTEL_ADMIN'], hotelIds: ['htl_sea'] },
    });
  });

  test.each([
    ['a hotel that does not exist', { hotelIds: ['htl_none'] }, 400, 'VALIDATION_ERROR'],
    ['no role', { roles: [] }, 400, 'VALIDATION_ERROR'],
    ['a role that no member of staff has', { roles: ['PARTNER'] }, 400, 'VALIDATION_ERROR'],
    ['no address', { email: 'nobody' }, 400, 'VALIDATION_ERROR'],
  ])('%s: %i', async (_, differs, status, error) => {
    expect((await invite(somebody(differs))).json()).toMatchObject({ status, error });
  });

  test('an address that has an account is refused', async () => {
    const body = somebody();
    await invite(body);
    expect((await invite({ ...body, email: body.email.toUpperCase() })).json()).toMatchObject({
      status: 409,
      error: 'ACCOUNT_EXISTS',
    });
  });
});

describe('a member of staff', () => {
  const made = async () => (await invite()).json().id as string;
  const session = async (userId: string) => {
    const id = `ses_${++numbers}`;
    const expiresAt = new Date(Date.now() + 60_000);
    await api.platform.identity.session.create({ data: { id, userId, audience: 'admin', expiresAt } });
    return id;
  };
  const endOf = async (id: string) =>
    (await api.platform.identity.session.findUniqueOrThrow({ where: { id } })).revokedFor;

  test('gets other roles, keeps those of a guest, and signs in again', async () => {
    const id = await made();
    await api.platform.identity.user.update({ where: { id }, data: { roles: ['USER', 'HOTEL_ADMIN'] } });
    const open = await session(id);
    const answer = await api.call('admin', 'PUT', `/staff/${id}/roles`, { roles: ['SUPPORT', 'ADMIN'] });
    expect(answer.json().roles).toEqual(['SUPPORT', 'ADMIN']);
    const { roles } = await api.platform.identity.user.findUniqueOrThrow({ where: { id } });
    expect([...roles].sort()).toEqual(['ADMIN', 'SUPPORT', 'USER']);
    expect(await endOf(open)).toBe('ROLES_CHANGED');
    expect((await api.call('admin', 'GET', `/staff/${id}/roles`)).json()).toEqual({
      id,
      roles: ['SUPPORT', 'ADMIN'],
    });
    expect((await audited(id)).at(-1)).toMatchObject({
      action: 'staff.set-roles',
      before: { roles: ['HOTEL_ADMIN'] },
      after: { roles: ['SUPPORT', 'ADMIN'] },
    });
  });

  test('works on other hotels from the next request on', async () => {
    const id = await made();
    const headers = await bearer(id, ['HOTEL_ADMIN']);
    const statusOf = async (hotelId: string) =>
      (await api.edge.inject({ method: 'GET', url: `/admin/v1/hotels/${hotelId}`, headers })).statusCode;
    expect([await statusOf('htl_sea'), await statusOf('htl_hill')]).toEqual([200, 404]);
    const answer = await api.call('admin', 'PUT', `/staff/${id}/hotels`, { hotelIds: ['htl_hill'] });
    expect(answer.json().hotelIds).toEqual(['htl_hill']);
    expect([await statusOf('htl_sea'), await statusOf('htl_hill')]).toEqual([404, 200]);
    const refused = await api.call('admin', 'PUT', `/staff/${id}/hotels`, { hotelIds: ['htl_none'] });
    expect(refused.statusCode).toBe(400);
  });

  test('is disabled, and every session of theirs ends', async () => {
    const id = await made();
    const open = await session(id);
    expect((await api.call('admin', 'DELETE', `/staff/${id}`)).json()).toMatchObject({ id, disabled: true });
    expect(await endOf(open)).toBe('DISABLED');
    const { items } = (await api.call('admin', 'GET', '/staff?pageSize=100')).json();
    expect(items.find((member: { id: string }) => member.id === id)).toMatchObject({ disabled: true });
  });

  test('is enabled again, by one of three at once and once more, and their sessions stay ended', async () => {
    const id = await made();
    const open = await session(id);
    await api.call('admin', 'DELETE', `/staff/${id}`);
    const enable = () => api.call('admin', 'POST', `/staff/${id}/enable`, {});
    const answers = await Promise.all([enable(), enable(), enable()]);
    for (const answer of [...answers, await enable()]) {
      expect([answer.statusCode, answer.json().disabled]).toEqual([200, false]);
    }
    expect(await endOf(open)).toBe('DISABLED');
    expect((await audited(id)).filter(({ phase }) => phase === 'DONE').at(-1)).toMatchObject({
      ...{ action: 'staff.enable', actorId: people.admin.id, after: { disabled: false } },
    });
    await api.platform.identity.erasure.create({ data: { id: `era_${id}`, subjectId: id, requestedBy: id } });
    await api.call('admin', 'DELETE', `/staff/${id}`);
    expect((await enable()).json()).toMatchObject({ status: 403, error: 'FORBIDDEN' });
  });

  test('who was disabled does not let themselves in by a token that is still taken', async () => {
    const { id } = people.secondAdmin;
    const data = { id, email: 'second@example.com', fullName: 'Admin', roles: ['ADMIN'] };
    await api.platform.identity.user.create({ data });
    await api.call('admin', 'DELETE', `/staff/${id}`);
    const answer = await api.call('secondAdmin', 'POST', `/staff/${id}/enable`, {});
    expect(answer.json()).toMatchObject({ status: 403, error: 'FORBIDDEN' });
    const row = await api.platform.identity.user.findUniqueOrThrow({ where: { id } });
    expect(row.disabledAt).not.toBeNull();
  });

  const secure = (id: string) =>
    api.platform.identity.user.update({
      where: { id },
      data: { totpSecret: 'sealed', totpConfirmedAt: new Date(), recoveryHashes: ['hash'] },
    });
  const reset = (id: string, body: object = { reason: 'LOST' }) =>
    api.call('admin', 'POST', `/staff/${id}/two-factor-reset`, body);

  test('has the second factor taken away, by three at once and once more, and hears of it once', async () => {
    const id = await made();
    const open = await session(id);
    await secure(id);
    const { items } = (await api.call('admin', 'GET', '/staff?pageSize=100')).json();
    expect(items.find((member: { id: string }) => member.id === id)).toMatchObject({ secondFactor: true });
    const answers = await Promise.all([reset(id), reset(id), reset(id)]);
    for (const answer of [...answers, await reset(id)]) {
      expect([answer.statusCode, answer.json().secondFactor]).toEqual([200, false]);
    }
    expect(await endOf(open)).toBe('SECOND_FACTOR_RESET');
    expect(await api.platform.identity.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ totpSecret: null, totpConfirmedAt: null, recoveryHashes: [] },
    });
    const mails = (await mailsOf(id)).map(({ data }) => data as { template: string; subjectId: string });
    expect(mails.filter(({ template }) => template === 'two-factor-changed')).toEqual([
      expect.objectContaining({ subjectId: expect.stringMatching(/^reset\.\d+$/) }),
    ]);
    expect((await audited(id)).filter(({ phase }) => phase === 'DONE').at(-1)).toMatchObject({
      action: 'staff.reset-second-factor',
      after: { secondFactor: false, reason: 'LOST' },
    });
  });

  test('gives a reason as a code, and does not reset their own', async () => {
    const id = await made();
    await secure(id);
    expect((await reset(id, {})).statusCode).toBe(400);
    expect((await reset(id, { reason: 'Grace has lost her phone' })).statusCode).toBe(400);
    expect(
      (await api.call('sea', 'POST', `/staff/${id}/two-factor-reset`, { reason: 'LOST' })).statusCode,
    ).toBe(403);
    await secure(people.admin.id);
    expect((await reset(people.admin.id)).json()).toMatchObject({ status: 403, error: 'FORBIDDEN' });
    for (const kept of [id, people.admin.id]) {
      const row = await api.platform.identity.user.findUniqueOrThrow({ where: { id: kept } });
      expect(row.totpConfirmedAt).not.toBeNull();
    }
  });

  test('does not take ADMIN from themselves, nor disables themselves', async () => {
    const { id } = people.admin;
    const roles = await api.call('admin', 'PUT', `/staff/${id}/roles`, { roles: ['SUPPORT'] });
    expect([roles.statusCode, roles.json().error]).toEqual([403, 'FORBIDDEN']);
    expect((await api.call('admin', 'DELETE', `/staff/${id}`)).statusCode).toBe(403);
    expect((await api.platform.identity.user.findUniqueOrThrow({ where: { id } })).disabledAt).toBeNull();
    expect((await audited(id)).at(-1)).toMatchObject({ phase: 'REFUSED', status: 403 });
  });

  test('is for ADMIN, and is no guest', async () => {
    expect((await api.call('sea', 'GET', '/staff')).statusCode).toBe(403);
    const data = { id: 'usr_guest_1', email: 'guest@example.com', fullName: 'Guest', roles: ['USER'] };
    await api.platform.identity.user.create({ data });
    const roles = { roles: ['ADMIN'] };
    expect((await api.call('admin', 'PUT', '/staff/usr_guest_1/roles', roles)).statusCode).toBe(404);
    expect((await api.call('admin', 'DELETE', '/staff/usr_guest_1')).statusCode).toBe(404);
    expect((await reset('usr_guest_1')).statusCode).toBe(404);
    expect((await api.call('admin', 'POST', '/staff/usr_guest_1/enable', {})).statusCode).toBe(404);
  });
});
