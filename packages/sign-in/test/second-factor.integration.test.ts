import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totpStepOf } from '../src/second-factor.ts';
import {
  bearer,
  codeOf,
  newGuest,
  newStaff,
  openSurroundings,
  password,
  type Surroundings,
  type TestEdge,
  withCookie,
} from './sign-in-edge.ts';

let around: Surroundings;
let customer: TestEdge;

beforeAll(async () => {
  around = await openSurroundings();
  customer = await around.openEdge();
});

afterAll(() => around.close());

const login = (at: TestEdge, email: string, code?: string) =>
  at.send('POST', '/auth/login', { email, password, ...(code === undefined ? {} : { code }) });

/** Turns it on with the present code; the next one is good for a login already. */
async function setUp(at: TestEdge, who: object, headers = {}): Promise<string> {
  return (await setUpWithCodes(at, who, headers)).secret;
}

async function setUpWithCodes(at: TestEdge, who: object, headers = {}) {
  const { body } = await at.send('POST', '/auth/two-factor', who, headers);
  const confirm = { ...who, code: codeOf(body.secret) };
  const confirmed = await at.send('POST', '/auth/two-factor/confirm', confirm, headers);
  expect(confirmed.status).toBe(200);
  return { secret: body.secret as string, codes: confirmed.body.recoveryCodes as string[] };
}

/** A guest with a second factor. */
async function secured() {
  const guest = await newGuest(customer);
  const headers = bearer(guest.accessToken);
  return { ...guest, headers, ...(await setUpWithCodes(customer, {}, headers)) };
}

test('codes are those of RFC 6238, one step early or late, and say which step they are of', () => {
  // The RFC's own secret; its table has the code 94287082 for second 59, of which six digits are shown.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect(totpStepOf(secret, '287082', 59_000)).toBe(1);
  expect(totpStepOf(secret, '287082', 89_000)).toBe(1);
  expect(totpStepOf(secret, '287082', 29_000)).toBe(1);
  expect(totpStepOf(secret, '287082', 90_000)).toBeNull();
  expect(totpStepOf(secret, '000000', 59_000)).toBeNull();
});

describe('a second factor', () => {
  test('is asked for at each login once it is on; each of its codes is good once', async () => {
    const guest = await newGuest(customer);
    const secret = await setUp(customer, {}, bearer(guest.accessToken));
    const without = await login(customer, guest.email);
    expect([without.status, without.body.error]).toEqual([403, 'SECOND_FACTOR_REQUIRED']);
    expect(without.body.enrolmentToken).toBeUndefined();
    const wrong = await login(customer, guest.email, codeOf(secret, -20));
    expect([wrong.status, wrong.body.error]).toEqual([401, 'INVALID_CREDENTIALS']);
    const code = codeOf(secret, 1);
    const right = await login(customer, guest.email, code);
    expect([right.status, right.body.user.secondFactor]).toEqual([200, true]);
    expect((await login(customer, guest.email, code)).status).toBe(401);
    const row = await around.identity.user.findUniqueOrThrow({ where: { id: guest.id } });
    expect(row.totpSecret).not.toContain(secret);
    expect(customer.log()).not.toContain(secret);
  });

  test('is not replaced without a code, and turned off with one', async () => {
    const guest = await newGuest(customer);
    const headers = bearer(guest.accessToken);
    const secret = await setUp(customer, {}, headers);
    const again = await customer.send('POST', '/auth/two-factor', {}, headers);
    expect([again.status, again.body.error]).toEqual([409, 'SECOND_FACTOR_SET']);
    const remove = (code: string) => customer.send('DELETE', '/auth/two-factor', { code }, headers);
    expect((await remove(codeOf(secret, -20))).status).toBe(401);
    expect((await remove(codeOf(secret, 1))).status).toBe(204);
    expect((await login(customer, guest.email)).status).toBe(200);
  });

  test('counts from its first code, and is for who is known', async () => {
    const guest = await newGuest(customer);
    const headers = bearer(guest.accessToken);
    await customer.send('POST', '/auth/two-factor', {}, headers);
    const wrong = await customer.send('POST', '/auth/two-factor/confirm', { code: '000000' }, headers);
    expect(wrong.body.error).toBe('INVALID_CREDENTIALS');
    expect((await login(customer, guest.email)).status).toBe(200);
    expect((await customer.send('POST', '/auth/two-factor', {})).status).toBe(401);
    const forged = { enrolmentToken: guest.accessToken };
    expect((await customer.send('POST', '/auth/two-factor', forged)).status).toBe(401);
  });
});

describe('recovery codes', () => {
  const me = async (headers: Record<string, string>) =>
    (await customer.send('GET', '/auth/me', undefined, headers)).body.recoveryCodesLeft;

  test('are ten, shown once and kept as hashes; each lets in once, however it is typed', async () => {
    const { id, email, headers, codes } = await secured();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    expect(await me(headers)).toBe(10);
    const [first = '', second = ''] = codes;
    const { status, body } = await login(customer, email, first);
    expect([status, body.user.recoveryCodesLeft]).toEqual([200, 9]);
    const again = await login(customer, email, first);
    expect([again.status, again.body.error, again.cookie]).toEqual([401, 'INVALID_CREDENTIALS', undefined]);
    expect((await login(customer, email, second.replaceAll('-', '').toUpperCase())).status).toBe(200);
    expect(await me(headers)).toBe(8);
    const sessions = await around.identity.session.findMany({ where: { userId: id } });
    expect(sessions.map(({ secondFactor }) => secondFactor)).toEqual([false, true, true]);
    const stored = await around.identity.user.findUniqueOrThrow({ where: { id } });
    const mails = await around.identity.outboxMessage.findMany({ where: { key: id } });
    const kept = JSON.stringify([stored, mails], (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    for (const code of codes) expect(kept + customer.log()).not.toContain(code);
    expect(mails.at(-1)?.data).toMatchObject({
      ...{ template: 'two-factor-changed', subjectId: expect.stringMatching(/^recovery-code-used\.\d+$/) },
    });
  });

  test('are no password, and those of somebody else are none', async () => {
    const [ada, eve] = [await secured(), await secured()];
    const [code = ''] = ada.codes;
    const wrong = await customer.send('POST', '/auth/login', { email: ada.email, password: 'not it', code });
    expect(wrong.status).toBe(401);
    expect((await login(customer, eve.email, code)).status).toBe(401);
    expect((await login(customer, ada.email, code)).status).toBe(200);
  });

  test('are made anew with a code, which ends the old ones', async () => {
    const { email, headers, secret, codes } = await secured();
    const renew = (code: string) =>
      customer.send('POST', '/auth/two-factor/recovery-codes', { code }, headers);
    expect((await renew(codeOf(secret, -20))).status).toBe(401);
    const { status, body } = await renew(codeOf(secret, 1));
    expect([status, body.recoveryCodes.length]).toEqual([200, 10]);
    expect((await renew(codeOf(secret, 1))).status).toBe(401);
    expect((await login(customer, email, codes[0])).status).toBe(401);
    expect((await login(customer, email, body.recoveryCodes[0])).status).toBe(200);
    expect((await renew(body.recoveryCodes[1])).body.recoveryCodes).toHaveLength(10);
    expect(await me(headers)).toBe(10);
  });

  test('turn the second factor off for who has lost the phone', async () => {
    const { email, headers, codes } = await secured();
    const body = { code: codes[0] };
    expect((await customer.send('DELETE', '/auth/two-factor', body, headers)).status).toBe(204);
    expect(await me(headers)).toBe(0);
    expect((await login(customer, email)).status).toBe(200);
  });

  test('are for who has a second factor', async () => {
    const guest = await newGuest(customer);
    const renew = (headers: Record<string, string>) =>
      customer.send('POST', '/auth/two-factor/recovery-codes', { code: '492039' }, headers);
    expect((await renew(bearer(guest.accessToken))).status).toBe(404);
    expect((await renew({})).status).toBe(401);
  });

  test('do not confirm a new second factor', async () => {
    const guest = await newGuest(customer);
    const headers = bearer(guest.accessToken);
    await customer.send('POST', '/auth/two-factor', {}, headers);
    const body = { code: '7k2m-9xqd-4w0p-h3tz' };
    const { status } = await customer.send('POST', '/auth/two-factor/confirm', body, headers);
    expect(status).toBe(400);
  });
});

describe('where it is required', () => {
  test('support sets it up before the first login, with a token that opens nothing else', async () => {
    const support = await around.openEdge({ audience: 'support' });
    const staff = await newStaff(around, support, ['SUPPORT']);
    const refused = await login(support, staff.email);
    expect([refused.status, refused.body.error, refused.cookie]).toEqual([
      ...[403, 'SECOND_FACTOR_REQUIRED', undefined],
    ]);
    const { enrolmentToken } = refused.body;
    expect((await support.send('GET', '/auth/me', undefined, bearer(enrolmentToken))).status).toBe(401);
    const secret = await setUp(support, { enrolmentToken });
    const { status, body } = await login(support, staff.email, codeOf(secret, 1));
    expect([status, body.user.roles]).toEqual([200, ['SUPPORT']]);
    const sessions = await around.identity.session.findMany({ where: { userId: staff.id } });
    expect(sessions.map(({ secondFactor }) => secondFactor)).toEqual([true]);
  });

  test('a session that began without one, before it was required, is not gone on with', async () => {
    const before = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
    const staff = await newStaff(around, before, ['SUPPORT']);
    const support = await around.openEdge({ audience: 'support' });
    const refresh = (at: TestEdge, token: string) =>
      at.send('POST', '/auth/refresh', {}, withCookie(at, token));
    const { status, cookie } = await refresh(before, staff.refreshToken);
    expect(status).toBe(200);
    expect((await refresh(support, cookie ?? '')).status).toBe(401);
  });

  test('one that began with it is', async () => {
    const support = await around.openEdge({ audience: 'support' });
    const staff = await newStaff(around, support, ['SUPPORT']);
    const { enrolmentToken } = (await login(support, staff.email)).body;
    const secret = await setUp(support, { enrolmentToken });
    const { cookie } = await login(support, staff.email, codeOf(secret, 1));
    const headers = withCookie(support, cookie ?? '');
    expect((await support.send('POST', '/auth/refresh', {}, headers)).status).toBe(200);
  });

  test('a hotel’s own staff need none', async () => {
    const admin = await around.openEdge({ audience: 'admin' });
    const staff = await newStaff(around, admin, ['HOTEL_ADMIN']);
    expect((await login(admin, staff.email)).status).toBe(200);
  });
});
