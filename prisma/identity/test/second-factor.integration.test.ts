import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';
import { readUser } from '../src/read-user.ts';
import {
  confirmSecondFactor,
  proposeSecondFactor,
  removeSecondFactor,
  replaceRecoveryCodes,
  type SecondFactorProof,
} from '../src/second-factor.ts';
import { openSession } from '../src/sessions.ts';
import { disableStaff, enableStaff, resetSecondFactor } from '../src/staff.ts';
import { mailsOf, newUser } from './accounts.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;
let numbers = 0;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url, maxConnections: 20 });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

const codes = ['hash-a', 'hash-b', 'hash-c'];
const step = 100;

/** Somebody whose second factor is on, with three recovery codes. */
async function secured() {
  const { id: userId } = await newUser(db);
  await proposeSecondFactor(db, { userId, sealedSecret: 'sealed' });
  const confirmed = await confirmSecondFactor(db, {
    ...{ userId, sealedSecret: 'sealed', step, recoveryHashes: codes },
  });
  expect(confirmed).toBe(true);
  return userId;
}
const signIn = (userId: string, proof: SecondFactorProof = {}) => {
  numbers += 1;
  return openSession(db, {
    ...{ id: `ses_${numbers}`, refreshTokenHash: `token-${numbers}`, userId, audience: 'support', ...proof },
    secondFactor: Object.keys(proof).length > 0,
  });
};
const left = async (userId: string) => (await readUser(db, userId))?.recoveryHashes;
/** The mails about the second factor, by what they are about. */
const told = async (userId: string) =>
  (await mailsOf(db, userId))
    .filter(({ template }) => template === 'two-factor-changed')
    .map(({ subjectId }) => subjectId?.replace(/\.\d+$/, ''));
const openSessions = (userId: string) => db.session.count({ where: { userId, revokedAt: null } });

test('is proposed, confirmed, and removed with a code that was not used', async () => {
  const { id: userId } = await newUser(db);
  const confirm = (sealedSecret: string) =>
    confirmSecondFactor(db, { userId, sealedSecret, step, recoveryHashes: codes });
  expect(await proposeSecondFactor(db, { userId, sealedSecret: 'first' })).toBe(true);
  expect(await proposeSecondFactor(db, { userId, sealedSecret: 'second' })).toBe(true);
  expect(await confirm('first')).toBe(false);
  expect(await confirm('second')).toBe(true);
  expect(await proposeSecondFactor(db, { userId, sealedSecret: 'third' })).toBe(false);
  expect(await removeSecondFactor(db, { userId, totpStep: step })).toBe(false);
  expect(await removeSecondFactor(db, { userId })).toBe(false);
  expect(await removeSecondFactor(db, { userId, totpStep: step + 1 })).toBe(true);
  expect(await readUser(db, userId)).toMatchObject({
    ...{ totpSecret: null, totpConfirmedAt: null, recoveryHashes: [] },
  });
  expect(await told(userId)).toEqual([undefined, undefined]);
});

describe('a recovery code', () => {
  test('lets its owner in once, who is told', async () => {
    const userId = await secured();
    expect(await signIn(userId, { recoveryHash: 'hash-b' })).toBe(true);
    expect(await signIn(userId, { recoveryHash: 'hash-b' })).toBe(false);
    expect(await signIn(userId, { recoveryHash: 'hash-of-nobody' })).toBe(false);
    expect(await left(userId)).toEqual(['hash-a', 'hash-c']);
    expect(await told(userId)).toEqual([undefined, 'recovery-code-used']);
    expect(await signIn(userId, { recoveryHash: 'hash-a' })).toBe(true);
    // Each use is a message of its own.
    const subjects = (await mailsOf(db, userId)).flatMap(({ subjectId = '' }) =>
      subjectId.startsWith('recovery-code-used') ? [subjectId] : [],
    );
    expect(new Set(subjects).size).toBe(2);
  });

  test('of ten sign-ins at once lets in one', async () => {
    const userId = await secured();
    const opened = await Promise.all(
      Array.from({ length: 10 }, () => signIn(userId, { recoveryHash: 'hash-a' })),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(await left(userId)).toEqual(['hash-b', 'hash-c']);
    expect(await told(userId)).toEqual([undefined, 'recovery-code-used']);
  });

  test('turns the second factor off, and the rest are good no more', async () => {
    const userId = await secured();
    expect(await removeSecondFactor(db, { userId, recoveryHash: 'hash-c' })).toBe(true);
    expect(await signIn(userId, { recoveryHash: 'hash-a' })).toBe(false);
    expect(await signIn(userId)).toBe(true);
  });

  test('is replaced with all others, once for each code of the app', async () => {
    const userId = await secured();
    const replace = (proof: SecondFactorProof, name: string) =>
      replaceRecoveryCodes(db, { userId, ...proof, recoveryHashes: [name] });
    expect(await replace({ totpStep: step }, 'replayed')).toBe(false);
    const made = await Promise.all([1, 2, 3, 4].map((n) => replace({ totpStep: step + 1 }, `new-${n}`)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await left(userId)).toEqual([`new-${made.indexOf(true) + 1}`]);
    expect(await signIn(userId, { recoveryHash: 'hash-a' })).toBe(false);
    expect(await told(userId)).toEqual([undefined, 'recovery-codes-made']);
  });

  test('of somebody without a second factor is nothing', async () => {
    const { id: userId } = await newUser(db);
    expect(await replaceRecoveryCodes(db, { userId, totpStep: 1, recoveryHashes: ['new'] })).toBe(false);
    expect(await left(userId)).toEqual([]);
  });
});

test('who has a second factor gets no session without it, nor with that of another time', async () => {
  const userId = await secured();
  expect(await signIn(userId)).toBe(false);
  expect(await signIn(userId, { totpStep: step })).toBe(false);
  expect(await signIn(userId, { totpStep: step + 1 })).toBe(true);
});

describe('a reset', () => {
  test('five at once are one: no factor, no code, no session, one mail; so is one more', async () => {
    const userId = await secured();
    await signIn(userId, { totpStep: step + 1 });
    await Promise.all(Array.from({ length: 5 }, () => resetSecondFactor(db, userId)));
    await resetSecondFactor(db, userId);
    expect(await readUser(db, userId)).toMatchObject({
      ...{ totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryHashes: [] },
    });
    const sessions = await db.session.findMany({ where: { userId } });
    expect(sessions.map(({ revokedFor }) => revokedFor)).toEqual(['SECOND_FACTOR_RESET']);
    expect(await told(userId)).toEqual([undefined, 'reset']);
  });

  test('of who has none ends nothing and tells nobody', async () => {
    const { id: userId } = await newUser(db);
    await signIn(userId);
    await resetSecondFactor(db, userId);
    expect(await openSessions(userId)).toBe(1);
    expect(await told(userId)).toEqual([]);
  });

  test('leaves no session that the old factor opened meanwhile, however they race', async () => {
    for (let round = 0; round < 10; round += 1) {
      const userId = await secured();
      const signIns = [1, 2, 3, 4].map((n) => signIn(userId, { totpStep: step + n }));
      const byCode = codes.map((recoveryHash) => signIn(userId, { recoveryHash }));
      await Promise.all([...signIns, resetSecondFactor(db, userId), ...byCode]);
      expect(await openSessions(userId)).toBe(0);
    }
  });
});

describe('a member of staff who was disabled', () => {
  test('is let in again by one of five at once; what they were signed in to stays ended', async () => {
    const { id: userId } = await newUser(db);
    await signIn(userId);
    await disableStaff(db, userId);
    expect(await signIn(userId)).toBe(false);
    const enabled = await Promise.all(Array.from({ length: 5 }, () => enableStaff(db, userId)));
    expect(enabled.filter(Boolean)).toHaveLength(1);
    expect(await openSessions(userId)).toBe(0);
    expect(await signIn(userId)).toBe(true);
    expect(await enableStaff(db, userId)).toBe(false);
  });

  test('has no session where they are disabled last, however they race', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id: userId } = await newUser(db);
      await disableStaff(db, userId);
      await Promise.all([enableStaff(db, userId), signIn(userId), disableStaff(db, userId), signIn(userId)]);
      const disabled = (await readUser(db, userId))?.disabledAt !== null;
      if (disabled) expect(await openSessions(userId)).toBe(0);
    }
  });

  test('is not while an erasure of theirs runs', async () => {
    const { id: userId } = await newUser(db);
    await disableStaff(db, userId);
    await db.erasure.create({ data: { id: `era_${userId}`, subjectId: userId, requestedBy: userId } });
    expect(await enableStaff(db, userId)).toBe(false);
    expect((await readUser(db, userId))?.disabledAt).not.toBeNull();
  });
});
