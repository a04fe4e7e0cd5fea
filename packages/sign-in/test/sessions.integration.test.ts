import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  bearer,
  inject,
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

const refresh = (at: TestEdge, refreshToken: string) =>
  at.send('POST', '/auth/refresh', {}, withCookie(at, refreshToken));
const me = (at: TestEdge, accessToken: string) => at.send('GET', '/auth/me', undefined, bearer(accessToken));

/** As if every token that was used had been used longer ago than the grace lasts. */
const ageUses = () =>
  around.identity.refreshToken.updateMany({
    where: { usedAt: { not: null } },
    data: { usedAt: new Date(Date.now() - 11_000) },
  });

describe('refreshing', () => {
  test('goes on with the session: another access token, another cookie', async () => {
    const guest = await newGuest(customer);
    const { status, body, cookie } = await refresh(customer, guest.refreshToken);
    expect([status, cookie === guest.refreshToken]).toEqual([200, false]);
    expect(decodeJwt(body.accessToken).sid).toBe(decodeJwt(guest.accessToken).sid);
    expect((await refresh(customer, cookie ?? '')).status).toBe(200);
  });

  test('works again for a client whose answer was lost', async () => {
    const guest = await newGuest(customer);
    await refresh(customer, guest.refreshToken);
    const again = await refresh(customer, guest.refreshToken);
    expect(again.status).toBe(200);
    expect((await refresh(customer, again.cookie ?? '')).status).toBe(200);
  });

  test('with a token that was used long ago ends the session for whoever has it, and says so in the log', async () => {
    const guest = await newGuest(customer);
    const { cookie } = await refresh(customer, guest.refreshToken);
    await ageUses();
    const reused = await refresh(customer, guest.refreshToken);
    expect([reused.status, reused.body.error, reused.cookie]).toEqual([401, 'UNAUTHENTICATED', '']);
    expect((await refresh(customer, cookie ?? '')).status).toBe(401);
    expect(customer.log()).toContain('a used refresh token came back');
  });

  test('needs the cookie of this edge, and a body that no form of another site can send', async () => {
    const guest = await newGuest(customer);
    const support = await around.openEdge({ audience: 'support' });
    expect((await refresh(support, guest.refreshToken)).status).toBe(401);
    expect((await customer.send('POST', '/auth/refresh', {})).status).toBe(401);
    const form = await inject(customer.edge, {
      ...{ method: 'POST', url: '/v1/auth/refresh', payload: 'a=b' },
      headers: {
        ...withCookie(customer, guest.refreshToken),
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
    expect(form.statusCode).toBe(415);
    const empty = await customer.send(
      'POST',
      '/auth/refresh',
      undefined,
      withCookie(customer, guest.refreshToken),
    );
    expect(empty.status).toBe(400);
    expect((await refresh(customer, guest.refreshToken)).status).toBe(200);
  });

  test('is over with the account', async () => {
    const guest = await newGuest(customer);
    await around.identity.user.update({ where: { id: guest.id }, data: { disabledAt: new Date() } });
    const { status, cookie } = await refresh(customer, guest.refreshToken);
    expect([status, cookie]).toEqual([401, '']);
  });
});

describe('logging out', () => {
  test('ends this session, and takes the cookie away even where there is none any more', async () => {
    const guest = await newGuest(customer);
    const other = await customer.send('POST', '/auth/login', { email: guest.email, password });
    const logOut = () => customer.send('POST', '/auth/logout', {}, withCookie(customer, guest.refreshToken));
    expect([(await logOut()).status, (await logOut()).cookie]).toEqual([204, '']);
    expect((await refresh(customer, guest.refreshToken)).status).toBe(401);
    expect((await refresh(customer, other.cookie ?? '')).status).toBe(200);
    expect((await customer.send('POST', '/auth/logout', {})).status).toBe(204);
  });

  test('everywhere ends all of them, on other edges too', async () => {
    const support = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
    const staff = await newStaff(around, support, ['USER', 'SUPPORT']);
    const asGuest = await customer.send('POST', '/auth/login', { email: staff.email, password });
    const { status } = await customer.send(
      ...(['POST', '/auth/logout-everywhere', {}, bearer(asGuest.body.accessToken)] as const),
    );
    expect(status).toBe(204);
    expect((await refresh(customer, asGuest.cookie ?? '')).status).toBe(401);
    expect((await refresh(support, staff.refreshToken)).status).toBe(401);
  });
});

test('on a staff edge an access token is good only while its session is', async () => {
  const support = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
  const staff = await newStaff(around, support, ['SUPPORT']);
  expect((await me(support, staff.accessToken)).status).toBe(200);
  await support.send('POST', '/auth/logout', {}, withCookie(support, staff.refreshToken));
  await vi.waitFor(async () => expect((await me(support, staff.accessToken)).status).toBe(401), 30_000);
});

test('staff get no address into their token, and only the roles that count there', async () => {
  const support = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
  const staff = await newStaff(around, support, ['USER', 'SUPPORT', 'HOTEL_ADMIN']);
  const claims = decodeJwt(staff.accessToken);
  expect(claims).toMatchObject({ aud: 'support', roles: ['SUPPORT'], sub: staff.id });
  expect(claims.email).toBeUndefined();
});
