import { setTimeout } from 'node:timers/promises';
import type { PublicJwks } from '@holdfast/config/auth';
import type { OutsideLogin } from '@holdfast/config/outside-logins';
import type { SignInSettings, SigningKey } from '@holdfast/config/sign-in';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import type { Audience, Role } from '@holdfast/domain/roles';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import { type IdentityDatabase, openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { type AccountTokenPurpose, issueAccountToken } from '@holdfast/prisma-identity/issue-account-token';
import { createLogger } from '@holdfast/telemetry/logger';
import type { InjectOptions } from 'fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { TOTP } from 'otpauth';
import { mountSignIn, openVerifier } from '../src/mount-sign-in.ts';
import { hashPassword } from '../src/passwords.ts';
import { openSignInDesk, type SignInDesk } from '../src/sign-in-desk.ts';

/** A private key as the environment has it. */
export async function newSigningKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA' } as SigningKey;
}

/** The identity database of one test file, and edges over it. */
export interface Surroundings {
  readonly identity: IdentityDatabase;
  /** The token in the last mail of this kind, made as the notifier makes it when it sends the mail. */
  mailedToken(userId: string, purpose: AccountTokenPurpose): Promise<string>;
  openEdge(options?: EdgeOptions): Promise<TestEdge>;
  close(): Promise<void>;
}

interface EdgeOptions {
  readonly audience?: Audience;
  readonly settings?: Partial<SignInSettings>;
  readonly signInsPerMinute?: number;
  /** Keys whose tokens are taken beside its own. */
  readonly trusted?: PublicJwks;
  readonly outsideLogins?: readonly OutsideLogin[];
}

/** An edge on which nothing else can be done than signing in. */
export interface TestEdge {
  readonly edge: Edge;
  readonly desk: SignInDesk;
  log(): string;
  /** Sends a request; the cookies are those of `jar`, as a browser keeps them. */
  send(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    headers?: Headers,
  ): Promise<Answer>;
}

type Headers = Record<string, string>;
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the route under test answers
  readonly body: any;
  readonly headers: Record<string, unknown>;
  /** The refresh token that was set; an empty text where it was taken away. */
  readonly cookie: string | undefined;
}

const signingKeys: [SigningKey] = [await newSigningKey('test-1')];
const secrets = {
  personalData: { keys: [{ name: 'test', key: Buffer.alloc(32, 7) }] as const },
  addressHash: { key: 'a key that is long enough to be one' },
};

export async function openSurroundings(): Promise<Surroundings> {
  const temporary = await createTemporaryDatabase('identity');
  const identity = openIdentityDatabase({ url: temporary.url, maxConnections: 10 });
  const edges: Edge[] = [];
  return {
    identity,
    async mailedToken(userId, purpose) {
      const where = { userId, purpose };
      const { id } = await identity.accountToken.findFirstOrThrow({ where, orderBy: { createdAt: 'desc' } });
      return (await issueAccountToken(identity, { accountTokenId: id, userId, purpose })) ?? '';
    },
    async openEdge(options = {}) {
      const opened = await openEdge(identity, options);
      edges.push(opened.edge);
      return opened;
    },
    async close() {
      await Promise.all(edges.map((edge) => edge.close()));
      await identity.$disconnect();
      await temporary.drop();
    },
  };
}

async function openEdge(
  identity: IdentityDatabase,
  {
    audience = 'customer',
    settings,
    signInsPerMinute,
    trusted = { keys: [] },
    outsideLogins = [],
  }: EdgeOptions,
): Promise<TestEdge> {
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  const logger = createLogger({ name: 'test', level: 'trace' }, destination);
  const signIn = { ...defaults, ...settings };
  const desk = openSignInDesk({
    audience,
    identity,
    auth: { issuer: 'test' },
    signIn,
    outsideLogins,
    ...(audience === 'customer' ? { publicWeb: { url: 'https://www.stay.example' } } : {}),
    ...secrets,
  });
  const auth = { issuer: 'test', jwks: trusted, maxTokenSeconds: 900 };
  const edge = await createEdge({
    ...{
      name: `${audience}-api`,
      title: 'Test',
      description: 'For tests.',
      version: '1.2.3',
      tags: [],
      logger,
    },
    limits: {
      enabled: signInsPerMinute !== undefined,
      ...{ signInsPerMinute: signInsPerMinute ?? 5, bookingsPerMinute: 10, searchesPerMinute: 30 },
      ...{ requestsPerMinute: 100, addressPerMinute: 10_000 },
    },
    redis: undefined,
    verifyToken: openVerifier(desk, auth),
    dependencies: [],
  });
  await mountSignIn(edge, { prefix: '/v1', desk });
  const { name } = desk.cookie;
  return {
    ...{ edge, desk, log: () => text },
    async send(method, path, body, headers = {}) {
      const url = path.startsWith('/.') ? path : `/v1${path}`;
      const answer = await inject(edge, { method, url, headers, ...(body ? { payload: body } : {}) });
      const isJson = String(answer.headers['content-type'] ?? '').includes('json');
      return {
        ...{ status: answer.statusCode, headers: answer.headers },
        body: isJson ? answer.json() : undefined,
        cookie: answer.cookies.find((cookie) => cookie.name === name)?.value,
      };
    },
  };
}

const defaults: SignInSettings = {
  signingKeys,
  livemode: false,
  secureCookies: true,
  secondFactorRequired: true,
};

/** Asks again while the edge says that it has too much to do, as it may on a machine that other tests keep busy. */
export async function inject(edge: Edge, request: InjectOptions) {
  for (let asked = 1; ; asked += 1) {
    const answer = await edge.inject(request);
    if (answer.statusCode !== 503 || asked === 100) return answer;
    await setTimeout(200);
  }
}

/** The header of somebody who is signed in. */
export const bearer = (accessToken: string): Headers => ({ authorization: `Bearer ${accessToken}` });

/** The header by which a browser sends the refresh token. */
export const withCookie = ({ desk }: TestEdge, refreshToken: string): Headers => ({
  cookie: `${desk.cookie.name}=${refreshToken}`,
});

/** The code of a step counted from the present one; by default that of the present. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

let people = 0;
export const password = 'a harbour at dawn';

/** Registers somebody nobody else is, and logs them in. */
export async function newGuest(at: TestEdge) {
  people += 1;
  const person = { email: `Canary.${people}@example.com`, fullName: `Grace Canary ${people}` };
  const registered = await at.send('POST', '/auth/register', { ...person, password });
  const login = await at.send('POST', '/auth/login', { email: person.email, password });
  return {
    ...person,
    id: registered.body.id as string,
    accessToken: login.body.accessToken as string,
    refreshToken: login.cookie ?? '',
  };
}

/** Somebody with these roles and the password of all; signed in, unless a second factor is asked for. */
export async function newStaff({ identity }: Surroundings, at: TestEdge, roles: readonly Role[]) {
  people += 1;
  const id = `usr_staff_${people}`;
  const email = `staff.${people}@example.com`;
  const { vault, hashAddress } = at.desk;
  await identity.user.create({
    data: {
      ...{ id, roles: [...roles], emailHash: hashAddress(email), passwordHash: await hashPassword(password) },
      email: await vault.seal({ subjectId: id, field: 'email' }, email),
      fullName: await vault.seal({ subjectId: id, field: 'fullName' }, `Staff Canary ${people}`),
    },
  });
  const login = await at.send('POST', '/auth/login', { email, password });
  return { id, email, accessToken: login.body.accessToken as string, refreshToken: login.cookie ?? '' };
}
