import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bearer,
  newGuest,
  openSurroundings,
  password,
  type Surroundings,
  type TestEdge,
  withCookie,
} from './sign-in-edge.ts';

let around: Surroundings;
let customer: TestEdge;
const other = 'seven gulls on a pier';

beforeAll(async () => {
  around = await openSurroundings();
  customer = await around.openEdge();
});

afterAll(() => around.close());

const login = (email: string, tried: string) =>
  customer.send('POST', '/auth/login', { email, password: tried });
const ask = (email: string) => customer.send('POST', '/auth/password-reset', { email });
const confirm = (token: string, chosen = other) =>
  customer.send('POST', '/auth/password-reset/confirm', { token, password: chosen });

describe('changing a password', () => {
  test('ends all sessions, this one too, and counts from then on', async () => {
    const guest = await newGuest(customer);
    const body = { currentPassword: password, newPassword: other };
    const { status, cookie } = await customer.send('POST', '/auth/password', body, bearer(guest.accessToken));
    expect([status, cookie]).toEqual([204, '']);
    const refreshed = await customer.send(
      'POST',
      '/auth/refresh',
      {},
      withCookie(customer, guest.refreshToken),
    );
    expect(refreshed.status).toBe(401);
    expect((await login(guest.email, password)).status).toBe(401);
    expect((await login(guest.email, other)).status).toBe(200);
  });

  test('is refused without the present one, without an account, and to a common one', async () => {
    const guest = await newGuest(customer);
    const change = (body: object, headers = bearer(guest.accessToken)) =>
      customer.send('POST', '/auth/password', body, headers);
    const wrong = await change({ currentPassword: 'not it at all', newPassword: other });
    expect([wrong.status, wrong.body.error]).toEqual([401, 'INVALID_CREDENTIALS']);
    expect((await change({ currentPassword: password, newPassword: other }, {})).status).toBe(401);
    const common = await change({ currentPassword: password, newPassword: 'qwertyuiop' });
    expect([common.status, common.body.details[0].field]).toEqual([400, 'newPassword']);
    expect((await login(guest.email, password)).status).toBe(200);
  });
});

describe('resetting a password', () => {
  test('is answered alike for everybody, and mails who has an account', async () => {
    const guest = await newGuest(customer);
    const [known, unknown] = [await ask(guest.email.toUpperCase()), await ask('nobody@example.com')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(known.status).toBe(202);
    expect(await around.identity.accountToken.count({ where: { purpose: 'RESET_PASSWORD' } })).toBe(1);
  });

  test('works with the mailed token once, ends all sessions and verifies the address', async () => {
    const guest = await newGuest(customer);
    await ask(guest.email);
    const token = await around.mailedToken(guest.id, 'RESET_PASSWORD');
    expect((await confirm(token)).status).toBe(204);
    const refreshed = await customer.send(
      'POST',
      '/auth/refresh',
      {},
      withCookie(customer, guest.refreshToken),
    );
    expect(refreshed.status).toBe(401);
    const again = await confirm(token, 'a third good password');
    expect([again.status, again.body.error]).toEqual([400, 'TOKEN_INVALID']);
    const { status, body } = await login(guest.email, other);
    expect([status, body.user.emailVerified]).toEqual([200, true]);
  });

  test('refuses an expired token, one of another kind, and one that was never mailed', async () => {
    const guest = await newGuest(customer);
    const verifying = await around.mailedToken(guest.id, 'VERIFY_EMAIL');
    await ask(guest.email);
    const late = await around.mailedToken(guest.id, 'RESET_PASSWORD');
    await around.identity.accountToken.updateMany({
      where: { userId: guest.id, purpose: 'RESET_PASSWORD' },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    for (const token of [verifying, late, 'x'.repeat(43)]) {
      expect((await confirm(token)).body.error).toBe('TOKEN_INVALID');
    }
    expect((await login(guest.email, password)).status).toBe(200);
  });
});

describe('verifying an address', () => {
  test('takes the token of the mail, once; it can be asked for again', async () => {
    const guest = await newGuest(customer);
    const verify = (token: string) => customer.send('POST', '/auth/email-verification/confirm', { token });
    const first = await around.mailedToken(guest.id, 'VERIFY_EMAIL');
    const asked = await customer.send('POST', '/auth/email-verification', {}, bearer(guest.accessToken));
    expect(asked.status).toBe(202);
    expect((await verify(first)).status).toBe(204);
    expect((await verify(first)).body.error).toBe('TOKEN_INVALID');
    const { body } = await customer.send('GET', '/auth/me', undefined, bearer(guest.accessToken));
    expect(body.emailVerified).toBe(true);
  });
});

describe('the profile', () => {
  test('is changed in part, and what is personal of it is sealed', async () => {
    const guest = await newGuest(customer);
    const change = (body: object) => customer.send('PATCH', '/auth/me', body, bearer(guest.accessToken));
    const preferences = { bed: 'TWO_SEPARATE', quietRoom: true };
    const { status, body } = await change({ phone: '+351 21 555 0199', smsWanted: true, preferences });
    expect([status, body.phone, body.smsWanted, body.preferences]).toEqual([
      ...[200, '+351 21 555 0199', true],
      preferences,
    ]);
    expect((await change({ fullName: 'Grace Other', language: 'de' })).body).toMatchObject({
      ...{ fullName: 'Grace Other', language: 'de', phone: '+351 21 555 0199' },
    });
    const row = await around.identity.user.findUniqueOrThrow({ where: { id: guest.id } });
    expect(`${row.phone} ${row.fullName} ${row.email}`).not.toMatch(/555|Grace|example/);
    expect((await change({ phone: null })).body).toMatchObject({ phone: null, smsWanted: false });
  });

  test('takes no messages without a number, no other members, and not nothing', async () => {
    const guest = await newGuest(customer);
    const change = (body: object) => customer.send('PATCH', '/auth/me', body, bearer(guest.accessToken));
    expect((await change({ smsWanted: true })).body.details[0].field).toBe('smsWanted');
    expect((await change({ roles: ['ADMIN'] })).status).toBe(400);
    expect((await change({ preferences: { pool: true } })).status).toBe(400);
    expect((await change({})).status).toBe(400);
  });
});
