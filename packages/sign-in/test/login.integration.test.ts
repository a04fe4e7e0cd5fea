import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bearer,
  inject,
  newGuest,
  openSurroundings,
  password,
  type Surroundings,
  type TestEdge,
} from './sign-in-edge.ts';

let around: Surroundings;
let customer: TestEdge;

beforeAll(async () => {
  around = await openSurroundings();
  customer = await around.openEdge();
});

afterAll(() => around.close());

const login = (at: TestEdge, body: object) => at.send('POST', '/auth/login', body);

describe('registering', () => {
  test('makes an account with a sealed name and address, and has a mail sent', async () => {
    const body = { email: 'Ada.Canary@Example.com', fullName: 'Ada Canary', password };
    const { status, body: made } = await customer.send('POST', '/auth/register', body, {
      'accept-language': 'pt-PT',
    });
    expect(status).toBe(201);
    expect(made).toEqual({
      ...{
        id: expect.stringMatching(/^usr_[0-9a-f]{32}$/),
        email: 'ada.canary@example.com',
        fullName: 'Ada Canary',
      },
      createdAt: expect.any(String),
    });
    const row = await around.identity.user.findUniqueOrThrow({ where: { id: made.id } });
    expect(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toMatch(
      /canary|harbour/i,
    );
    expect(row).toMatchObject({
      language: 'pt',
      passwordHash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/),
    });
    const [mail] = await around.identity.outboxMessage.findMany({ where: { key: made.id } });
    expect(mail).toMatchObject({ topic: 'notification-queue', type: 'AccountMailRequested' });
  });

  test('with an address that is known is answered alike; nothing is made and its owner is told', async () => {
    const guest = await newGuest(customer);
    const body = { email: guest.email.toUpperCase(), fullName: 'Mallory', password: 'another good password' };
    const { status, body: answer } = await customer.send('POST', '/auth/register', body);
    expect(status).toBe(201);
    expect(Object.keys(answer).sort()).toEqual(['createdAt', 'email', 'fullName', 'id']);
    expect(answer.id).not.toBe(guest.id);
    expect(await around.identity.user.count({ where: { id: answer.id } })).toBe(0);
    expect((await login(customer, { email: guest.email, password: body.password })).status).toBe(401);
    const mails = await around.identity.outboxMessage.findMany({ where: { key: guest.id } });
    expect(mails.map(({ data }) => (data as { template: string }).template)).toContain('account-exists');
  });

  test.each([
    ['too short', 'seven77'],
    ['too long', 'x'.repeat(129)],
    ['one of the most common', 'Password123'],
    ['the address itself', 'eve@example.com'],
  ])('with a password that is %s is refused', async (_, tried) => {
    const body = { email: 'eve@example.com', fullName: 'Eve', password: tried };
    const { status, body: problem } = await customer.send('POST', '/auth/register', body);
    expect([status, problem.details[0].field]).toEqual([400, 'password']);
  });

  test('is for guests alone', async () => {
    const support = await around.openEdge({ audience: 'support' });
    const body = { email: 'staff@example.com', fullName: 'Staff', password };
    expect((await support.send('POST', '/auth/register', body)).status).toBe(404);
  });
});

describe('logging in', () => {
  test('gives an access token of 15 minutes, and a cookie that scripts and other sites cannot have', async () => {
    const guest = await newGuest(customer);
    const { status, body, headers } = await login(customer, { email: guest.email, password });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ tokenType: 'Bearer', expiresIn: 900 },
      user: { id: guest.id, email: guest.email.toLowerCase(), emailVerified: false, roles: ['USER'] },
    });
    const claims = decodeJwt(body.accessToken);
    expect(claims).toMatchObject({
      ...{
        sub: guest.id,
        roles: ['USER'],
        livemode: false,
        name: guest.fullName,
        iss: 'test',
        aud: 'customer',
      },
      ...{ sid: expect.stringMatching(/^ses_/), email: guest.email.toLowerCase() },
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(900);
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-holdfast-customer=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await customer.send('GET', '/auth/me', undefined, bearer(body.accessToken))).status).toBe(200);
  });

  test('over plain HTTP in development has a cookie without the prefix', async () => {
    const plain = await around.openEdge({ settings: { secureCookies: false } });
    const guest = await newGuest(plain);
    const { headers } = await login(plain, { email: guest.email, password });
    expect(String(headers['set-cookie'])).toMatch(/^holdfast-customer=/);
    expect(String(headers['set-cookie'])).not.toContain('Secure');
  });

  test('answers a wrong password and an unknown address alike, after the same work', async () => {
    const guest = await newGuest(customer);
    const timed = async (email: string) => {
      const startedAt = performance.now();
      const { status, body } = await login(customer, { email, password: 'not the password' });
      const { requestId, ...problem } = body;
      return { status, problem, millis: performance.now() - startedAt };
    };
    const rounds = Array.from({ length: 8 });
    const wrong = [];
    const unknown = [];
    for (const _ of rounds) {
      wrong.push(await timed(guest.email));
      unknown.push(await timed('nobody@example.com'));
    }
    expect(wrong[0]).toMatchObject({ status: 401, problem: { error: 'INVALID_CREDENTIALS' } });
    expect(unknown[0]?.problem).toEqual(wrong[0]?.problem);
    // Without a password to check it would take a tenth of the time.
    const quickest = (answers: { millis: number }[]) => Math.min(...answers.map(({ millis }) => millis));
    expect(quickest(unknown)).toBeGreaterThan(quickest(wrong) / 2);
  });

  test('a disabled account is told so only by its own password', async () => {
    const guest = await newGuest(customer);
    await around.identity.user.update({ where: { id: guest.id }, data: { disabledAt: new Date() } });
    const right = await login(customer, { email: guest.email, password });
    expect([right.status, right.body.error, right.cookie]).toEqual([403, 'FORBIDDEN', undefined]);
    const wrong = await login(customer, { email: guest.email, password: 'not the password' });
    expect([wrong.status, wrong.body.error]).toEqual([401, 'INVALID_CREDENTIALS']);
    const me = await customer.send('GET', '/auth/me', undefined, bearer(guest.accessToken));
    expect(me.status).toBe(401);
  });

  test('on an edge where the account has nothing to do is refused, and so is a token of another edge', async () => {
    const support = await around.openEdge({ audience: 'support' });
    const guest = await newGuest(customer);
    expect((await login(support, { email: guest.email, password })).body.error).toBe('FORBIDDEN');
    const me = await support.send('GET', '/auth/me', undefined, bearer(guest.accessToken));
    expect([me.status, me.body.error]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('is limited by account, whatever address it comes from, and counts registering too', async () => {
    const limited = await around.openEdge({ signInsPerMinute: 3 });
    const attempt = (remoteAddress: string) =>
      inject(limited.edge, {
        ...{ method: 'POST', url: '/v1/auth/login', remoteAddress },
        payload: { email: 'many@example.com', password: 'not the password' },
      });
    const answers = [];
    for (const last of [1, 2, 3, 4]) answers.push(await attempt(`10.1.0.${last}`));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 429]);
    expect(answers[3]?.headers['retry-after']).toBeDefined();
    const body = { email: 'MANY@example.com', password, fullName: 'Many' };
    expect((await limited.send('POST', '/auth/register', body)).status).toBe(429);
  });
});

test('nothing of a person, password or token is logged', async () => {
  const guest = await newGuest(customer);
  await login(customer, { email: guest.email, password: 'wrong canary' });
  const text = customer.log();
  expect(text).toContain('/v1/auth/login');
  for (const secret of ['canary', 'harbour', guest.accessToken, guest.refreshToken]) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});
