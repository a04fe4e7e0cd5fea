import { audiences, type Role, rolesOfAudience } from '@holdfast/domain/roles';
import { keepOutsideAttempt } from '@holdfast/prisma-identity/outside-logins';
import { attemptCookie } from '@holdfast/sign-in/outside-login/attempt-cookie';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bearer,
  openSurroundings,
  password,
  type Surroundings,
  type TestEdge,
} from '../../packages/sign-in/test/sign-in-edge.ts';
import { type Permission, type Row, readTable, roleAskers } from '../src/permissions/read-table.ts';
import { routesOf, type WalkedEdge, walk } from '../src/permissions/walk-edge.ts';
import { mailLink, type OpenAccount, openAccount, secondFactorOf } from '../src/sign-in/open-account.ts';

const columns = ['nobody', 'its people', 'other people', "another edge's"] as const;
const elsewhere = "another edge's";
type Reply = Parameters<ReturnType<typeof attemptCookie>['begin']>[0];
type Asker = (typeof roleAskers)[number] | typeof elsewhere;

const file = new URL('permissions.md', import.meta.url);
const everyEdge = readTable(file, 'Every edge', roleAskers);
const signIn = readTable(file, 'Sign-in', columns);
const registering = readTable(file, 'Registering', columns);
const newPassword = 'seven gulls on a pier';

let around: Surroundings;
beforeAll(async () => {
  around = await openSurroundings();
});
afterAll(() => around?.close());

describe.each(audiences)('on the %s edge', (audience) => {
  const isHere = (asker: string) => rolesOfAudience[audience].some((role) => role === asker);
  const columnOf = (asker: Asker) => {
    if (asker === 'nobody' || asker === elsewhere) return asker;
    return isHere(asker) ? 'its people' : 'other people';
  };
  const table = [
    ...[...signIn, ...(audience === 'customer' ? registering : [])].map(({ route, permissions }) =>
      rowOf(route.replace(' /auth/', ' /v1/auth/'), (asker) => permissions[columnOf(asker)]),
    ),
    ...everyEdge.map(({ route, permissions: { nobody } }) => rowOf(route, () => nobody)),
  ];
  let walked: WalkedEdge<Asker>;
  let at: TestEdge;
  let other: TestEdge;
  const accounts = new Map<string, OpenAccount>();
  const accountOf = ({ userId = '' }: Readonly<Record<string, string>>) => {
    const account = accounts.get(userId);
    if (account === undefined) throw new Error(`nobody is ${userId}`);
    return account;
  };

  beforeAll(async () => {
    // Of the provider only its address is known: whoever is let in is sent on to it, if it were there.
    const away = { name: 'away', title: 'Away', issuer: 'http://127.0.0.1:1', audience };
    const client = {
      clientId: 'holdfast',
      clientSecret: 'a secret',
      callbackUrl: 'http://127.0.0.1:1/callback',
    };
    // Without it staff are asked for a second factor before anything else.
    const settings = { secondFactorRequired: false };
    at = await around.openEdge({ audience, settings, outsideLogins: [{ ...away, ...client }] });
    other = await around.openEdge({ audience: audience === 'customer' ? 'support' : 'customer' });
    walked = {
      edge: at.edge,
      headersOf: async (_, ids) => bearer(accountOf(ids).accessToken),
      async make(names, _, asker) {
        const roles: readonly Role[] =
          asker === 'nobody' || asker === elsewhere ? rolesOfAudience[audience] : [asker];
        const account = await openAccount(asker === elsewhere ? other : at, roles);
        accounts.set(account.id, account);
        return { userId: account.id, ...(names.includes('provider') ? { provider: 'away' } : {}) };
      },
      requests: {
        'POST /v1/auth/register': () => ({
          payload: { email: `new.${crypto.randomUUID()}@example.com`, password, fullName: 'Grace Canary' },
        }),
        'POST /v1/auth/login': (ids) => ({ payload: { email: accountOf(ids).email, password } }),
        'POST /v1/auth/refresh': (ids) => ({ headers: { cookie: accountOf(ids).cookie } }),
        'POST /v1/auth/logout': (ids) => ({ headers: { cookie: accountOf(ids).cookie } }),
        'POST /v1/auth/password': () => ({ payload: { currentPassword: password, newPassword } }),
        'POST /v1/auth/password-reset': (ids) => ({ payload: { email: accountOf(ids).email } }),
        'POST /v1/auth/password-reset/confirm': async ({ userId = '' }) => ({
          payload: { token: await mailLink(at, userId, 'RESET_PASSWORD'), password: newPassword },
        }),
        'POST /v1/auth/email-verification/confirm': async ({ userId = '' }) => ({
          payload: { token: await mailLink(at, userId, 'VERIFY_EMAIL') },
        }),
        'POST /v1/auth/two-factor/confirm': async ({ userId = '' }) => ({
          payload: { code: await secondFactorOf(at, userId, { confirmed: false }) },
        }),
        'DELETE /v1/auth/two-factor': async ({ userId = '' }) => ({
          payload: { code: await secondFactorOf(at, userId) },
        }),
        'POST /v1/auth/two-factor/recovery-codes': async ({ userId = '' }) => ({
          payload: { code: await secondFactorOf(at, userId) },
        }),
        'GET /v1/auth/outside/:provider/callback': async () => {
          const cookies: string[] = [];
          const reply = { setCookie: (name: string, value: string) => cookies.push(`${name}=${value}`) };
          const browser = attemptCookie(audience, true);
          const { state, stateHash } = browser.begin(reply as unknown as Reply, 'away');
          const attempt = { stateHash, audience, nonce: 'n', codeVerifier: 'v', returnTo: '/' };
          await keepOutsideAttempt(around.identity, attempt);
          return { query: `?state=${state}&code=none`, headers: { cookie: cookies.join('; ') } };
        },
      },
    };
  });

  test('every route has a row, and every row a route', () => {
    expect(table.map(({ route }) => route).sort()).toEqual(routesOf(walked).sort());
  });

  test.each(table)('$route', async (row) => {
    expect(await walk(walked, row)).toEqual(row.permissions);
  });
});

function rowOf(route: string, permissionOf: (asker: Asker) => Permission): Row<Asker> {
  const permissions = [...roleAskers, elsewhere].map((asker) => [asker, permissionOf(asker as Asker)]);
  return { route, permissions: Object.fromEntries(permissions) };
}
