import { randomUUID } from 'node:crypto';
import type { OutsideLogin } from '@holdfast/config/outside-logins';
import { afterAll, describe, expect, test } from 'vitest';
import { newGuest, openSurroundings } from '../sign-in-edge.ts';
import { Browser, ours } from './browser.ts';
import { client, startIdentityProvider } from './identity-provider.ts';

const callbackOf = (name: string) => `${ours}/v1/auth/outside/${name}/callback`;
const callbacks = ['example', 'other', 'staff'].map(callbackOf);
const provider = await startIdentityProvider(callbacks);
const other = await startIdentityProvider(callbacks, 'client_secret_post');
const loginOf = (name: string, issuer = provider.issuer): OutsideLogin => ({
  ...{ name, title: name, issuer, clientId: client.id, clientSecret: client.secret },
  ...{ callbackUrl: callbackOf(name), audience: name === 'staff' ? 'support' : 'customer' },
});
const logins = [loginOf('example'), loginOf('other', other.issuer), loginOf('staff')];
const surroundings = await openSurroundings();
const { identity } = surroundings;
const at = await surroundings.openEdge({ outsideLogins: logins });
const attemptCookie = '__Host-holdfast-customer-outside';
const sessionCookie = '__Host-holdfast-customer';

afterAll(async () => {
  await surroundings.close();
  await Promise.all([provider.stop(), other.stop()]);
});

/** Somebody new at the provider. */
function person(claims: { email?: string; email_verified?: boolean } = {}, where = provider) {
  const login = `p-${randomUUID()}`;
  const email = `${login}@example.com`;
  where.people.set(login, { email, email_verified: true, name: 'Grace Canary', ...claims });
  return { login, email };
}
const usersOf = async (email: string) =>
  identity.user.findMany({
    where: { emailHash: at.desk.hashAddress(email) },
    include: { outsideLogins: true },
  });
const failed = { status: 400, location: undefined, body: { error: 'OUTSIDE_LOGIN_FAILED' } };

describe('who comes back from the provider', () => {
  test('has an account, a session, and is where they wanted to be', async () => {
    const { login, email } = person();
    const browser = new Browser(at);
    const back = await browser.signIn(login, 'example', '/bookings/bk_1?tab=price');
    expect(back).toMatchObject({ status: 302, location: '/bookings/bk_1?tab=price' });
    const cookie = back.setCookies.find((line) => line.startsWith(`${sessionCookie}=`));
    expect(cookie).toMatch(/HttpOnly; Secure; SameSite=Strict/);
    expect(browser.ourCookies.has(attemptCookie)).toBe(false);
    const refreshed = await browser.ask('/v1/auth/refresh', { method: 'POST', payload: {} });
    expect(refreshed).toMatchObject({ status: 200, body: { user: { email, fullName: 'Grace Canary' } } });
    expect(refreshed.body.user).toMatchObject({ emailVerified: true, language: 'pt', roles: ['USER'] });
    const [user] = await usersOf(email);
    expect(user).toMatchObject({ passwordHash: null, email: expect.stringMatching(/^sealed/) });
    expect(user?.outsideLogins).toMatchObject([{ issuer: provider.issuer, subject: login }]);
  });

  test('is the same person the next time, whatever their address is by then', async () => {
    const { login, email } = person();
    await new Browser(at).signIn(login);
    provider.people.set(login, { email: `new-${email}`, email_verified: false });
    expect(await new Browser(at).signIn(login)).toMatchObject({ status: 302 });
    expect(await usersOf(email)).toHaveLength(1);
    expect(await usersOf(`new-${email}`)).toHaveLength(0);
  });

  test('joins the account with the address, once that is confirmed', async () => {
    const guest = await newGuest(at);
    const { login } = person({ email: guest.email.toUpperCase() });
    const refused = await new Browser(at).signIn(login);
    expect(refused).toMatchObject({ status: 409, body: { error: 'ACCOUNT_NOT_CONFIRMED' } });
    expect(refused.setCookies.join()).not.toContain(`${sessionCookie}=`);
    expect(await identity.outsideLogin.count({ where: { userId: guest.id } })).toBe(0);
    const token = await surroundings.mailedToken(guest.id, 'VERIFY_EMAIL');
    await at.send('POST', '/auth/email-verification/confirm', { token });
    const browser = new Browser(at);
    expect(await browser.signIn(login)).toMatchObject({ status: 302 });
    const { body } = await browser.ask('/v1/auth/refresh', { method: 'POST', payload: {} });
    expect(body.user.id).toBe(guest.id);
    await new Browser(at).signIn(login);
    const joined = (await identity.outboxMessage.findMany({ where: { key: guest.id } })).flatMap(
      ({ data }) => {
        const mail = data as { template: string; subjectId: string };
        return mail.template === 'outside-login-joined' ? [mail.subjectId] : [];
      },
    );
    expect(joined).toEqual([expect.stringMatching(/^example\.[0-9a-f-]{36}$/)]);
  });

  test('joins once from two windows at once, and its owner is told once', async () => {
    const guest = await newGuest(at);
    const token = await surroundings.mailedToken(guest.id, 'VERIFY_EMAIL');
    await at.send('POST', '/auth/email-verification/confirm', { token });
    const { login } = person({ email: guest.email });
    const browsers = [new Browser(at), new Browser(at)];
    const backs = await Promise.all(
      browsers.map(async (browser) => [browser, await browser.agree(await browser.begin(), login)] as const),
    );
    const answers = await Promise.all(backs.map(([browser, back]) => browser.ask(back)));
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    const told = await identity.outboxMessage.count({
      where: { key: guest.id, data: { path: ['template'], equals: 'outside-login-joined' } },
    });
    expect(told).toBe(1);
  });

  test.each([
    ['says that it is not', { email_verified: false }],
    ['does not say', { email_verified: undefined }],
  ])('has no account when the provider %s whether the address is theirs', async (_, claims) => {
    const { login, email } = person(claims as { email_verified?: boolean });
    const back = await new Browser(at).signIn(login);
    expect(back).toMatchObject({ status: 403, body: { error: 'EMAIL_NOT_VERIFIED' } });
    expect(await usersOf(email)).toHaveLength(0);
  });

  test('makes one account from two windows at once', async () => {
    const { login, email } = person();
    const browsers = [new Browser(at), new Browser(at)];
    const backs = await Promise.all(
      browsers.map(async (browser) => [browser, await browser.agree(await browser.begin(), login)] as const),
    );
    const answers = await Promise.all(backs.map(([browser, back]) => browser.ask(back)));
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    expect(await usersOf(email)).toHaveLength(1);
  });

  test('stays out of a closed account, and of one with a second factor of ours', async () => {
    const { login, email } = person();
    await new Browser(at).signIn(login);
    const where = { emailHash: at.desk.hashAddress(email) };
    await identity.user.update({ where, data: { totpConfirmedAt: new Date() } });
    expect(await new Browser(at).signIn(login)).toMatchObject({
      ...{ status: 403, body: { error: 'SECOND_FACTOR_REQUIRED' } },
    });
    await identity.user.update({ where, data: { disabledAt: new Date() } });
    expect(await new Browser(at).signIn(login)).toMatchObject({ status: 403, body: { error: 'FORBIDDEN' } });
  });

  test('may come from a provider that takes our secret in the body alone', async () => {
    const { login } = person({}, other);
    expect(await new Browser(at).signIn(login, 'other')).toMatchObject({ status: 302 });
  });
});

describe('an answer is refused', () => {
  test('when its state is unknown, or of another browser', async () => {
    const { login } = person();
    const browser = new Browser(at);
    const back = await browser.agree(await browser.begin(), login);
    expect(await new Browser(at).ask(back)).toMatchObject(failed);
    const elsewhere = new Browser(at);
    await elsewhere.begin();
    expect(await elsewhere.ask(back)).toMatchObject(failed);
    expect(await browser.ask(back.replace(/state=[\w-]+/, 'state=x'))).toMatchObject(failed);
    expect(await browser.ask(back.replace(/state=[\w-]+/, ''))).toMatchObject(failed);
    // What others tried has not ended the sign-in.
    expect(await browser.ask(back)).toMatchObject({ status: 302 });
  });

  test('when it comes a second time, even in the same browser', async () => {
    const { login } = person();
    const browser = new Browser(at);
    const address = await browser.begin();
    const secret = browser.ourCookies.get(attemptCookie) ?? '';
    const back = await browser.agree(address, login);
    expect(await browser.ask(back)).toMatchObject({ status: 302 });
    expect(await browser.ask(back)).toMatchObject(failed);
    browser.ourCookies.set(attemptCookie, secret);
    expect(await browser.ask(back)).toMatchObject(failed);
  });

  test('when its code was used before, in a sign-in of its own', async () => {
    const { login } = person();
    const browser = new Browser(at);
    const back = await browser.agree(await browser.begin(), login);
    expect(await browser.ask(back)).toMatchObject({ status: 302 });
    const code = new URL(back).searchParams.get('code') ?? '';
    const next = new URL(await browser.agree(await browser.begin(), login));
    next.searchParams.set('code', code);
    expect(await browser.ask(next.href)).toMatchObject(failed);
  });

  test.each(['nonce', 'code_challenge'])('when the %s was another one', async (name) => {
    const { login } = person();
    const browser = new Browser(at);
    const address = new URL(await browser.begin());
    address.searchParams.set(name, 'q7Xo2cUeJ0b4v8m1nR5tYwZ3kLsPdFgHjKaQxCzVbN0');
    expect(await browser.ask(await browser.agree(address.href, login))).toMatchObject(failed);
  });

  test('when another provider sent it', async () => {
    const { login } = person();
    const browser = new Browser(at);
    const back = await browser.agree(await browser.begin(), login);
    expect(await browser.ask(back.replace('/example/', '/other/'))).toMatchObject(failed);
  });

  test('when it took longer than ten minutes', async () => {
    const { login } = person();
    const browser = new Browser(at);
    const back = await browser.agree(await browser.begin(), login);
    await identity.outsideLoginAttempt.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await browser.ask(back)).toMatchObject(failed);
    await browser.begin();
    expect(await identity.outsideLoginAttempt.count({ where: { expiresAt: new Date(0) } })).toBe(0);
  });

  test('when its owner thought better of it', async () => {
    const browser = new Browser(at);
    const back = await browser.refuse(await browser.begin());
    expect(back).toContain('error=access_denied');
    expect(await browser.ask(back)).toMatchObject(failed);
  });

  test('when its ID token was signed by another key', async () => {
    const forger = await startIdentityProvider([callbackOf('example')]);
    try {
      await forger.showAnotherKey();
      const edge = await surroundings.openEdge({ outsideLogins: [loginOf('example', forger.issuer)] });
      const { login, email } = person({}, forger);
      expect(await new Browser(edge).signIn(login)).toMatchObject(failed);
      expect(await usersOf(email)).toHaveLength(0);
    } finally {
      await forger.stop();
    }
  });
});

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '/ /evil.example/',
  'bookings',
  '',
  '/bookings\r\nset-cookie: a=b',
])('a way back that is no path of ours is refused: %j', async (returnTo) => {
  const query = new URLSearchParams({ returnTo });
  const answer = await new Browser(at).ask(`/v1/auth/outside/example/start?${query}`);
  expect(answer).toMatchObject({ status: 400, body: { error: 'VALIDATION_ERROR' } });
  expect(answer.location).toBeUndefined();
});

test('a provider nobody knows is not there', async () => {
  expect(await new Browser(at).ask('/v1/auth/outside/nobody/start')).toMatchObject({ status: 404 });
  expect(await new Browser(at).ask('/v1/auth/outside/staff/start')).toMatchObject({ status: 404 });
});

test('a provider that is away is told as such, before and after', async () => {
  const away = { status: 503, body: { error: 'DEPENDENCY_UNAVAILABLE' } };
  const brittle = await startIdentityProvider([callbackOf('example')]);
  const edge = await surroundings.openEdge({ outsideLogins: [loginOf('example', brittle.issuer)] });
  const { login } = person({}, brittle);
  const browser = new Browser(edge);
  const back = await browser.agree(await browser.begin(), login);
  brittle.breakTokens(502);
  expect(await browser.ask(back)).toMatchObject(away);
  brittle.breakTokens(undefined);
  const again = await browser.agree(await browser.begin(), login);
  await brittle.stop();
  expect(await browser.ask(again)).toMatchObject(away);
  const fresh = await surroundings.openEdge({ outsideLogins: [loginOf('example', brittle.issuer)] });
  expect(await new Browser(fresh).ask('/v1/auth/outside/example/start')).toMatchObject(away);
});

describe('a browser, which shows what it gets,', () => {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const signInPage = 'https://www.stay.example/sign-in';

  test('is sent to where people sign in, with the code of what went wrong', async () => {
    const { login } = person({ email_verified: false });
    const browser = new Browser(at);
    const back = await browser.agree(await browser.begin(), login);
    const shown = await browser.ask(back, { accept });
    expect(shown).toMatchObject({ status: 302, location: `${signInPage}?problem=EMAIL_NOT_VERIFIED` });
    expect(shown.setCookies.join()).not.toContain(`${sessionCookie}=`);
    expect(browser.ourCookies.has(attemptCookie)).toBe(false);
    expect(await browser.ask(back, { accept })).toMatchObject({
      ...{ status: 302, location: `${signInPage}?problem=OUTSIDE_LOGIN_FAILED` },
    });
  });

  test('is sent nowhere that a stranger says', async () => {
    const evil = encodeURIComponent('https://evil.example/');
    for (const path of [
      `callback?error=${evil}&error_description=${evil}&state=x&returnTo=${evil}`,
      `callback?state=${'x'.repeat(200)}`,
      `start?returnTo=${evil}`,
    ]) {
      const { status, location } = await new Browser(at).ask(`/v1/auth/outside/example/${path}`, { accept });
      expect([status, location]).toEqual([
        ...[302, expect.stringMatching(/^https:\/\/www\.stay\.example\/sign-in\?problem=[A-Z_]+$/)],
      ]);
    }
    const nobody = await new Browser(at).ask('/v1/auth/outside/nobody/start', { accept });
    expect(nobody.location).toBe(`${signInPage}?problem=NOT_FOUND`);
  });

  test('of staff stays on the host of their edge', async () => {
    const edge = await surroundings.openEdge({ audience: 'support', outsideLogins: logins });
    const browser = new Browser(edge);
    const back = await browser.agree(await browser.begin('staff'), person().login);
    expect((await browser.ask(back, { accept })).location).toBe('/sign-in?problem=FORBIDDEN');
  });
});

describe('on a staff edge', () => {
  test('there is none unless a provider is configured for it', async () => {
    const edge = await surroundings.openEdge({ audience: 'support', outsideLogins: [loginOf('example')] });
    expect(await new Browser(edge).ask('/v1/auth/outside/example/start')).toMatchObject({ status: 404 });
  });

  test('staff may come in, and strangers get no account', async () => {
    const settings = { secondFactorRequired: false };
    const edge = await surroundings.openEdge({ audience: 'support', outsideLogins: logins, settings });
    const stranger = person();
    const back = await new Browser(edge).signIn(stranger.login, 'staff');
    expect(back).toMatchObject({ status: 403, body: { error: 'FORBIDDEN' } });
    expect(await usersOf(stranger.email)).toHaveLength(0);
    const guest = await newGuest(at);
    const data = { roles: ['USER', 'SUPPORT'], emailVerifiedAt: new Date() };
    await identity.user.update({ where: { id: guest.id }, data });
    const { login } = person({ email: guest.email });
    expect(await new Browser(edge).signIn(login, 'staff')).toMatchObject({ status: 302 });
    const strict = await surroundings.openEdge({ audience: 'support', outsideLogins: logins });
    expect(await new Browser(strict).signIn(login, 'staff')).toMatchObject({
      ...{ status: 403, body: { error: 'SECOND_FACTOR_REQUIRED' } },
    });
  });
});

test('nothing secret and nobody is in the log', async () => {
  const { login, email } = person();
  const browser = new Browser(at);
  const back = new URL(await browser.agree(await browser.begin(), login));
  const secret = browser.ourCookies.get(attemptCookie) ?? 'none';
  const whole = await browser.ask(back.href);
  await browser.ask(back.href);
  expect(whole.status).toBe(302);
  const log = at.log();
  for (const text of [email, 'Canary', client.secret, secret, back.searchParams.get('code') ?? 'none']) {
    expect(log).not.toContain(text);
  }
});
