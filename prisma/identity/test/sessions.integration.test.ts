import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';
import { changePassword } from '../src/passwords.ts';
import { endSessionOf, endSessions, isSessionOpen, openSession, refreshSession } from '../src/sessions.ts';
import { newUser } from './accounts.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;
let made = 0;
const audience = 'customer';

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url, maxConnections: 20 });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

/** Somebody who has just signed in. */
async function signedIn() {
  const user = await newUser(db);
  made += 1;
  const session = { id: `ses_${made}`, refreshTokenHash: `first-${made}` };
  const opened = await openSession(db, {
    ...session,
    userId: user.id,
    audience,
    secondFactor: false,
    passwordHash: user.passwordHash,
  });
  expect(opened).toBe(true);
  return { user, sessionId: session.id, token: session.refreshTokenHash };
}

const refresh = (tokenHash: string, nextHash: string) =>
  refreshSession(db, { tokenHash, nextHash, audience });
const endOf = async (id: string) => (await db.session.findUniqueOrThrow({ where: { id } })).revokedFor;

/** As if it had been used longer ago than the grace lasts. */
async function ageUse(tokenHash: string): Promise<void> {
  await db.refreshToken.update({ where: { tokenHash }, data: { usedAt: new Date(Date.now() - 11_000) } });
}

describe('refreshing', () => {
  test('gives another token of the same session, which lasts 30 more days but never over 90', async () => {
    const { user, sessionId, token } = await signedIn();
    expect(await refresh(token, `${token}-b`)).toEqual({ outcome: 'REFRESHED', sessionId, userId: user.id });
    expect(await refresh(`${token}-b`, `${token}-c`)).toMatchObject({ outcome: 'REFRESHED' });
    const createdAt = new Date(Date.now() - 80 * 86_400_000);
    await db.session.update({ where: { id: sessionId }, data: { createdAt } });
    await refresh(`${token}-c`, `${token}-d`);
    const { expiresAt } = await db.session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(expiresAt.getTime()).toBe(createdAt.getTime() + 90 * 86_400_000);
  });

  test('a token that was used comes again within the grace and gets another child', async () => {
    const { sessionId, token } = await signedIn();
    await refresh(token, `${token}-lost`);
    expect(await refresh(token, `${token}-again`)).toMatchObject({ outcome: 'REFRESHED' });
    expect(await refresh(`${token}-again`, `${token}-on`)).toMatchObject({ outcome: 'REFRESHED' });
    expect(await isSessionOpen(db, { sessionId, audience })).toBe(true);
  });

  test('later it ends the whole family, its youngest too', async () => {
    const { sessionId, token } = await signedIn();
    await refresh(token, `${token}-b`);
    await ageUse(token);
    expect(await refresh(token, `${token}-stolen`)).toMatchObject({ outcome: 'REUSED', sessionId });
    expect(await endOf(sessionId)).toBe('REUSED');
    expect(await refresh(`${token}-b`, `${token}-c`)).toMatchObject({ outcome: 'ENDED' });
    expect(await isSessionOpen(db, { sessionId, audience })).toBe(false);
  });

  test('so do two children of one token that are both gone on with', async () => {
    const { sessionId, token } = await signedIn();
    await refresh(token, `${token}-guest`);
    await refresh(token, `${token}-thief`);
    await refresh(`${token}-guest`, `${token}-guest-2`);
    await ageUse(`${token}-guest`);
    expect(await refresh(`${token}-thief`, `${token}-thief-2`)).toMatchObject({ outcome: 'REUSED' });
    expect(await endOf(sessionId)).toBe('REUSED');
  });

  test('twenty at once are one use and its retries; after the grace all twenty are one theft', async () => {
    const { sessionId, token } = await signedIn();
    const all = (kind: string) =>
      Promise.all(Array.from({ length: 20 }, (_, index) => refresh(token, `${token}-${kind}-${index}`)));
    expect((await all('early')).map(({ outcome }) => outcome)).toEqual(Array(20).fill('REFRESHED'));
    expect(await db.refreshToken.count({ where: { sessionId, usedAt: { not: null } } })).toBe(1);
    await ageUse(token);
    const outcomes = (await all('late')).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual([...Array(19).fill('ENDED'), 'REUSED']);
    expect(await db.refreshToken.count({ where: { sessionId } })).toBe(21);
  });

  test('a token is unknown on another edge, and when it was never given', async () => {
    const { token } = await signedIn();
    const elsewhere = { tokenHash: token, nextHash: `${token}-x`, audience: 'admin' as const };
    expect(await refreshSession(db, elsewhere)).toMatchObject({ outcome: 'UNKNOWN' });
    expect(await refresh('never', 'given')).toMatchObject({ outcome: 'UNKNOWN' });
    expect(await refresh(token, `${token}-b`)).toMatchObject({ outcome: 'REFRESHED' });
  });

  test('a session that was not used for long is over', async () => {
    const { sessionId, token } = await signedIn();
    await db.session.update({ where: { id: sessionId }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await refresh(token, `${token}-b`)).toMatchObject({ outcome: 'ENDED' });
    expect(await isSessionOpen(db, { sessionId, audience })).toBe(false);
  });
});

describe('ending', () => {
  test('a token ends its own session, once', async () => {
    const { user, sessionId, token } = await signedIn();
    const other = { id: `${sessionId}-other`, refreshTokenHash: `${token}-other` };
    await openSession(db, { ...other, userId: user.id, audience, secondFactor: false });
    expect(await endSessionOf(db, { tokenHash: token, audience: 'support' })).toBe(false);
    expect(await endSessionOf(db, { tokenHash: token, audience })).toBe(true);
    expect(await endSessionOf(db, { tokenHash: token, audience })).toBe(false);
    expect(await isSessionOpen(db, { sessionId: other.id, audience })).toBe(true);
    await endSessions(db, { userId: user.id, reason: 'LOGGED_OUT_EVERYWHERE' });
    expect(await isSessionOpen(db, { sessionId: other.id, audience })).toBe(false);
    expect([await endOf(sessionId), await endOf(other.id)]).toEqual(['LOGGED_OUT', 'LOGGED_OUT_EVERYWHERE']);
  });
});

describe('opening', () => {
  test('is refused once the account is disabled, or its password is another', async () => {
    const user = await newUser(db);
    const open = (refreshTokenHash: string, passwordHash: string) =>
      openSession(db, {
        ...{ id: `ses_${refreshTokenHash}`, userId: user.id, audience, secondFactor: false },
        ...{ refreshTokenHash, passwordHash },
      });
    expect(await open('old-password', 'argon2 of another')).toBe(false);
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect(await open('disabled', user.passwordHash)).toBe(false);
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  });

  test('no session opened with the old password outlives its change, however they race', async () => {
    for (let round = 0; round < 10; round += 1) {
      const user = await newUser(db);
      const signIns = Array.from({ length: 8 }, (_, index) =>
        openSession(db, {
          ...{ id: `ses_race_${round}_${index}`, refreshTokenHash: `race-${round}-${index}` },
          ...{ userId: user.id, audience, secondFactor: false, passwordHash: user.passwordHash },
        } as const),
      );
      const change = { userId: user.id, oldHash: user.passwordHash, newHash: 'argon2 of the new one' };
      const [changed] = await Promise.all([changePassword(db, change), ...signIns]);
      expect(changed).toBe(true);
      expect(await db.session.count({ where: { userId: user.id, revokedAt: null } })).toBe(0);
    }
  });
});
