import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { createEdge } from '@holdfast/edge/create-edge';
import { keyServiceDependency } from '@holdfast/edge/optional-dependencies';
import { repositoryRoot } from '@holdfast/local/site';
import { type MasterKeySettings, openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { createLogger } from '@holdfast/telemetry/logger';
import { type Gate, startGate } from '@holdfast/tests/key-service/start-gate';
import { type KeyService, startKeyService } from '@holdfast/tests/key-service/start-key-service';
import { hasPython } from '@holdfast/tests/python/install-program';
import { execa } from 'execa';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const present = await hasPython();
if (!present)
  console.warn('The key service is skipped: there is no python3 with venv (Debian: python3-venv).');

const patiently = { timeout: 30_000, interval: 100 };
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const environmentKey = { name: 'old', key: randomBytes(32) };
const email = (subjectId: string) => ({ subjectId, field: 'email' });

describe.skipIf(!present)('master keys of a key service', () => {
  let temporary: Awaited<ReturnType<typeof createTemporaryDatabase>>;
  let identity: ReturnType<typeof openIdentityDatabase>;
  let service: KeyService;
  let gate: Gate;
  let arn: string;

  beforeAll(async () => {
    temporary = await createTemporaryDatabase('identity');
    identity = openIdentityDatabase({ url: temporary.url });
    service = await startKeyService();
    gate = await startGate(service.url);
    arn = await service.makeKey();
  }, 600_000);
  afterAll(async () => {
    await gate?.stop();
    await service?.stop();
    await identity?.$disconnect();
    await temporary?.drop();
  });
  beforeEach(async () => {
    await gate.open();
    await identity.$executeRaw`TRUNCATE data_keys`;
  });

  const kms = (...keys: string[]) => ({ keys, endpoint: gate.url, credentials, timeoutMillis: 1_000 });
  const vaultOf = (settings: MasterKeySettings) => openVault(dataKeyStore(identity), openMasterKey(settings));
  const wrappedOf = async (subjectId: string) =>
    (await identity.dataKey.findUniqueOrThrow({ where: { subjectId } })).wrapped ?? '';

  test('what is sealed opens in another process, and a key is asked for once', async () => {
    const sealed = await vaultOf({ keys: [], kms: kms(arn) }).seal(email('usr_1'), 'ada@example.com');
    expect(await wrappedOf('usr_1')).toMatch(`${arn}.`);
    const elsewhere = vaultOf({ keys: [], kms: kms(arn) });
    const before = gate.passed();
    expect(await elsewhere.open(email('usr_1'), sealed)).toBe('ada@example.com');
    expect(await elsewhere.open(email('usr_1'), sealed)).toBe('ada@example.com');
    expect(gate.passed()).toBe(before + 1);
  });

  test("somebody else's wrapped key is refused by its context, and a key that is not configured is not asked", async () => {
    const settings = { keys: [], kms: kms(arn) };
    const sealed = await vaultOf(settings).seal(email('usr_1'), 'ada@example.com');
    await identity.dataKey.create({ data: { subjectId: 'usr_2', wrapped: await wrappedOf('usr_1') } });
    const refused = { failure: { kind: 'invalid_request', code: 'InvalidCiphertextException' } };
    await expect(vaultOf(settings).open(email('usr_2'), sealed)).rejects.toMatchObject(refused);
    expect(await vaultOf(settings).open(email('usr_1'), sealed)).toBe('ada@example.com');

    const before = gate.passed();
    const others = vaultOf({ keys: [], kms: kms(await service.makeKey()) });
    await expect(others.open(email('usr_1'), sealed)).rejects.toThrow('There is no master key named arn:');
    expect(gate.passed()).toBe(before);
  });

  test('while it is away an edge answers 503, and afterwards as ever', async () => {
    const vault = vaultOf({ keys: [], kms: kms(arn) });
    const known = await vault.seal(email('usr_known'), 'known');
    const edge = await createEdge({
      ...{ name: 'test', title: 'Test', description: 'For a test.', version: '1', tags: [] },
      logger: createLogger({ name: 'test', level: 'silent' }),
      limits: {
        ...{ enabled: false, bookingsPerMinute: 1, searchesPerMinute: 1, signInsPerMinute: 1 },
        ...{ requestsPerMinute: 1, addressPerMinute: 1 },
      },
      redis: undefined,
      verifyToken: async () => undefined,
      dependencies: keyServiceDependency({ kms: kms(arn) }),
    });
    edge.get('/seal', { config: { access: 'public' }, schema: { hide: true } }, () =>
      vault.seal(email('usr_new'), 'new'),
    );
    edge.get('/open', { config: { access: 'public' }, schema: { hide: true } }, () =>
      vault.open(email('usr_known'), known),
    );
    const status = async (path: string) => (await edge.inject(path)).statusCode;

    const ready = async () => (await edge.inject('/ready')).json();
    expect(await ready()).toMatchObject({ status: 'ready', dependencies: [{ name: 'key service' }] });

    await gate.shut();
    expect(await ready()).toMatchObject({ status: 'degraded', dependencies: [{ state: 'away' }] });
    const answer = await edge.inject('/seal');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE' });
    expect(answer.headers['retry-after']).toBe('2');
    // Whose key is in memory does not feel it.
    expect(await status('/open')).toBe(200);
    await gate.open();
    gate.openFor(0);
    expect(await status('/seal'), 'no answer').toBe(503);
    await gate.open();
    await vi.waitFor(async () => expect(await status('/seal')).toBe(200), patiently);
    await edge.close();
  });

  describe('npm run rewrap', () => {
    const people = 120;
    const program = join(repositoryRoot, 'infra/local/src/personal-data/main.ts');
    const environment = (...keys: string[]) => ({
      IDENTITY_DATABASE_URL: temporary.url,
      POSTGRES_URL: process.env.POSTGRES_URL ?? '',
      ADDRESS_HASH_KEY: 'a key that is long enough to be one',
      PERSONAL_DATA_KEYS: `${environmentKey.name}:${environmentKey.key.toString('base64')}`,
      PERSONAL_DATA_KMS_KEY: keys.join(','),
      PERSONAL_DATA_KMS_URL: gate.url,
      PERSONAL_DATA_KMS_ACCESS_KEY_ID: credentials.accessKeyId,
      PERSONAL_DATA_KMS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    });
    const rewrap = async (...keys: string[]) =>
      (await execa(process.execPath, [program, 'rewrap'], { env: environment(...keys) })).stdout;
    const wrappedBy = async (name: string) => {
      const rows = await identity.dataKey.findMany();
      return rows.filter((row) => row.wrapped?.startsWith(`${name}.`)).length;
    };

    test('moves keys from the environment into it and on to its next key, and carries on where it was killed', async () => {
      const before = vaultOf({ keys: [environmentKey] });
      const subjects = Array.from({ length: people }, (_, n) => `usr_${String(n).padStart(3, '0')}`);
      const sealed = await Promise.all(subjects.map((subject) => before.seal(email(subject), subject)));

      gate.openFor(40);
      const child = spawn(process.execPath, [program, 'rewrap'], {
        env: { ...process.env, ...environment(arn) },
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      await vi.waitFor(async () => expect(await wrappedBy(arn)).toBe(40), patiently);
      child.kill('SIGKILL');
      await ended;
      // Both kinds open meanwhile.
      await gate.open();
      const during = vaultOf({ keys: [environmentKey], kms: kms(arn) });
      expect(await during.open(email(subjects[0] ?? ''), sealed[0] ?? '')).toBe(subjects[0]);
      expect(await during.open(email(subjects[119] ?? ''), sealed[119] ?? '')).toBe(subjects[119]);

      expect(await rewrap(arn)).toBe(`wrapped anew with ${arn}: ${people - 40} keys`);
      expect(await rewrap(arn)).toBe(`wrapped anew with ${arn}: 0 keys`);
      const next = await service.makeKey();
      expect(await rewrap(next, arn)).toBe(`wrapped anew with ${next}: ${people} keys`);
      // All ask at once: the last in the queue waits longer than one call may take on a slow machine.
      const after = vaultOf({ keys: [], kms: { ...kms(next), timeoutMillis: 30_000 } });
      const opened = await Promise.all(sealed.map((text, n) => after.open(email(subjects[n] ?? ''), text)));
      expect(opened).toEqual(subjects);
    });
  });
});
