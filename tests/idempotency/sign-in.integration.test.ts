import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bearer,
  openSurroundings,
  password,
  type Surroundings,
  type TestEdge,
} from '../../packages/sign-in/test/sign-in-edge.ts';
import { type Countable, prepareCounting } from '../src/idempotency/count-rows.ts';
import { type KeyedEdge, unsafeRoutes } from '../src/idempotency/walk-keys.ts';
import { expectRepeatable, type Repeated } from '../src/idempotency/walk-repeats.ts';
import { mailLink, type OpenAccount, openAccount, secondFactorOf } from '../src/sign-in/open-account.ts';

let around: Surroundings;
let at: TestEdge;
let walked: KeyedEdge;

beforeAll(async () => {
  around = await openSurroundings();
  at = await around.openEdge();
  const databases = { identity: around.identity } as unknown as Record<string, Countable>;
  await prepareCounting(databases);
  walked = { edge: at.edge, prefix: '/v1', databases, headersOf: async () => ({}) };
});
afterAll(() => around?.close());

const newPassword = 'seven gulls on a pier';
const someone = () => openAccount(at, ['USER']);
const mail = { 'identity.outbox': 1 };
const anotherLink = { ...mail, 'identity.account_tokens': 1 };
const linkIsUsed = { status: 400, error: 'TOKEN_INVALID' };
const codeIsUsed = { status: 401, error: 'INVALID_CREDENTIALS' };

/** A request of somebody new, with their access token. */
const asSomeone = (path: string, bodyOf: (account: OpenAccount) => object | Promise<object>) => async () => {
  const account = await someone();
  return { path: `/v1/auth${path}`, body: await bodyOf(account), headers: bearer(account.accessToken) };
};

/** A request that says in its body whom it is about. */
const about = (path: string, bodyOf: (account: OpenAccount) => object | Promise<object>) => async () => ({
  path: `/v1/auth${path}`,
  body: await bodyOf(await someone()),
});

/** None takes a key: a key is the caller's, and who signs in is nobody yet. What the same request does again: */
const routes: Record<string, Repeated> = {
  'POST /v1/auth/register': {
    why: 'The address has an account by then: no other is made, and its owner is mailed.',
    status: 201,
    // As much is done for an address that is known, or the time it takes would tell: the key opens nothing.
    adds: { ...mail, 'identity.data_keys': 1 },
    make: async () => ({
      path: '/v1/auth/register',
      body: { email: `new.${crypto.randomUUID()}@example.com`, password, fullName: 'Grace Canary' },
    }),
  },
  'POST /v1/auth/login': {
    why: 'A sign-in whose answer got lost leaves a session that nobody has the token of, and which ends unused.',
    status: 200,
    adds: { 'identity.sessions': 1, 'identity.refresh_tokens': 1 },
    make: about('/login', ({ email }) => ({ email, password })),
  },
  'POST /v1/auth/refresh': {
    why: 'Within seconds it is a retry, and gets another token of the same session.',
    status: 200,
    adds: { 'identity.refresh_tokens': 1 },
    make: async () => ({ path: '/v1/auth/refresh', body: {}, headers: { cookie: (await someone()).cookie } }),
  },
  'POST /v1/auth/logout': {
    why: 'What has ended stays so.',
    status: 204,
    make: async () => ({ path: '/v1/auth/logout', body: {}, headers: { cookie: (await someone()).cookie } }),
  },
  'POST /v1/auth/logout-everywhere': {
    why: 'What has ended stays so.',
    status: 204,
    make: asSomeone('/logout-everywhere', () => ({})),
  },
  'PATCH /v1/auth/me': {
    why: 'Replaces what is there by what is sent.',
    status: 200,
    make: asSomeone('/me', () => ({ language: 'pt', preferences: { quietRoom: true } })),
  },
  'POST /v1/auth/password': {
    why: 'The password is not the one any more that the request says it is.',
    status: 204,
    again: codeIsUsed,
    make: asSomeone('/password', () => ({ currentPassword: password, newPassword })),
  },
  'POST /v1/auth/password-reset': {
    why: 'One more mail, whose link is as good as the one before.',
    status: 202,
    adds: anotherLink,
    make: about('/password-reset', ({ email }) => ({ email })),
  },
  'POST /v1/auth/password-reset/confirm': {
    why: 'A link is good once.',
    status: 204,
    again: linkIsUsed,
    make: about('/password-reset/confirm', async ({ id }) => ({
      token: await mailLink(at, id, 'RESET_PASSWORD'),
      password: newPassword,
    })),
  },
  'POST /v1/auth/email-verification': {
    why: 'One more mail, until the address is verified.',
    status: 202,
    adds: anotherLink,
    make: asSomeone('/email-verification', () => ({})),
  },
  'POST /v1/auth/email-verification/confirm': {
    why: 'A link is good once.',
    status: 204,
    again: linkIsUsed,
    make: about('/email-verification/confirm', async ({ id }) => ({
      token: await mailLink(at, id, 'VERIFY_EMAIL'),
    })),
  },
  'POST /v1/auth/two-factor': {
    why: 'Another secret takes the place of the one before, of which no code was shown yet.',
    status: 200,
    make: asSomeone('/two-factor', () => ({})),
  },
  'POST /v1/auth/two-factor/confirm': {
    why: 'It is on by then, and stays as it is.',
    status: 200,
    again: { status: 409, error: 'SECOND_FACTOR_SET' },
    make: asSomeone('/two-factor/confirm', async ({ id }) => ({
      code: await secondFactorOf(at, id, { confirmed: false }),
    })),
  },
  'DELETE /v1/auth/two-factor': {
    why: 'What is off stays off.',
    status: 204,
    make: asSomeone('/two-factor', async ({ id }) => ({ code: await secondFactorOf(at, id) })),
  },
  'POST /v1/auth/two-factor/recovery-codes': {
    why: 'A code is good once; who lost the answer takes the next.',
    status: 200,
    again: codeIsUsed,
    make: asSomeone('/two-factor/recovery-codes', async ({ id }) => ({
      code: await secondFactorOf(at, id),
    })),
  },
};

test('every route that changes something is in the list, and none takes a key', () => {
  const { keyed, keyless } = unsafeRoutes(walked);
  expect(keyed).toEqual([]);
  expect(Object.keys(routes).sort()).toEqual(keyless);
});

test.each(Object.entries(routes))('%s may be sent again', async (route, repeated) => {
  await expectRepeatable(walked, route, repeated);
});
