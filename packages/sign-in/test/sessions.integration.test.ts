import { disableStaff, resetSecondFactor } from '@holdfast/prisma-identity/staff';
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

let people = 0;
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

describe('on a staff edge an access token is good for five seconds more at most', () => {
  const ends: Record<
    string,
    (at: TestEdge, staff: Awaited<ReturnType<typeof newStaff>>) => Promise<unknown>
  > = {
    'when they log out': (at, { refreshToken }) =>
      at.send('POST', '/auth/logout', {}, withCookie(at, refreshToken)),
    'when they are disabled': (_, { id }) => disableStaff(around.identity, id),
    'when their session was idle for too long': (_, { id }) =>
      around.identity.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(0) } }),
    'when their second factor is reset': async (_, { id }) => {
      const data = { totpConfirmedAt: new Date() };
      await around.identity.user.update({ where: { id }, data });
      await resetSecondFactor(around.identity, id);
    },
  };

  test.each(Object.entries(ends))('%s', async (_, end) => {
    const support = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
    const staff = await newStaff(around, support, ['SUPPORT']);
    expect((await me(support, staff.accessToken)).status).toBe(200);
    await end(support, staff);
    // What was found out about the session is remembered by this clock.
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 5_001);
    try {
      const { status, body } = await me(support, staff.accessToken);
      expect([status, body.error]).toEqual([401, 'UNAUTHENTICATED']);
    } finally {
      clock.mockRestore();
    }
  });
});

describe('a browser with two tabs', () => {
  test('has one cookie: logging in in the other tab ends nothing, and both go on with the newer session', async () => {
    for (const at of [customer, await around.openEdge({ settings: { secureCookies: false } })]) {
      const guest = await newGuest(at);
      const jar = withCookie(at, guest.refreshToken);
      const other = await at.send('POST', '/auth/login', { email: guest.email, password }, jar);
      expect([other.status, other.cookie === guest.refreshToken]).toEqual([200, false]);
      expect((await me(at, guest.accessToken)).status).toBe(200);
      const refreshed = await refresh(at, other.cookie ?? '');
      expect(decodeJwt(refreshed.body.accessToken).sid).toBe(decodeJwt(other.body.accessToken).sid);
      expect((await refresh(at, refreshed.cookie ?? '')).status).toBe(200);
      // Nothing of the first tab was used twice: its session is as open as before.
      expect((await refresh(at, guest.refreshToken)).status).toBe(200);
    }
  });

  test('on a staff edge, where sessions are looked at, the first tab’s token is good for as long', async () => {
    const support = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
    const staff = await newStaff(around, support, ['SUPPORT']);
    const jar = withCookie(support, staff.refreshToken);
    await support.send('POST', '/auth/login', { email: staff.email, password }, jar);
    expect((await me(support, staff.accessToken)).status).toBe(200);
  });
});

describe('a browser that has only a cookie', () => {
  const cookies = async () => {
    const ended = await newGuest(customer);
    await customer.send('POST', '/auth/logout', {}, withCookie(customer, ended.refreshToken));
    const live = await newGuest(customer);
    return [ended.refreshToken, live.refreshToken, 'never-given'].map((token) => withCookie(customer, token));
  };

  test('registers, logs in and asks for a password whatever the cookie is worth', async () => {
    for (const jar of await cookies()) {
      people += 1;
      const person = { email: `tab.${people}@example.com`, fullName: 'Grace Canary', password };
      const { email } = person;
      expect((await customer.send('POST', '/auth/register', person, jar)).status).toBe(201);
      const { status, body } = await customer.send('POST', '/auth/login', { email, password }, jar);
      expect([status, body.user.email]).toEqual([200, email]);
      expect((await customer.send('POST', '/auth/password-reset', { email }, jar)).status).toBe(202);
    }
  });

  test('without one gets a plain 401 that sets no cookie', async () => {
    const { status, body, headers } = await customer.send('POST', '/auth/refresh', {});
    expect([status, body.error, headers['content-type']]).toEqual([
      ...[401, 'UNAUTHENTICATED', 'application/problem+json; charset=utf-8'],
    ]);
    expect(headers['set-cookie']).toBeUndefined();
  });
});

test('staff get no address into their token, and only the roles that count there', async () => {
  const support = await around.openEdge({ audience: 'support', settings: { secondFactorRequired: false } });
  const staff = await newStaff(around, support, ['USER', 'SUPPORT', 'HOTEL_ADMIN']);
  const claims = decodeJwt(staff.accessToken);
  expect(claims).toMatchObject({ aud: 'support', roles: ['SUPPORT'], sub: staff.id });
  expect(claims.email).toBeUndefined();
});
