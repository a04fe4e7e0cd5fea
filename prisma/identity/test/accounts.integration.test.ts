import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { hashSecretToken } from '@holdfast/domain/secret-token';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askEmailVerification, askPasswordReset, verifyEmail } from '../src/account-links.ts';
import { changeProfile } from '../src/change-profile.ts';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';
import { issueAccountToken } from '../src/issue-account-token.ts';
import { changePassword, resetPassword } from '../src/passwords.ts';
import { findUserByEmail, readUser } from '../src/read-user.ts';
import { registerUser } from '../src/register-user.ts';
import { openSession } from '../src/sessions.ts';
import { mailsOf, newUser } from './accounts.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url, maxConnections: 10 });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

/** The hash of the token in the mail, made when it is sent. */
async function mailed(
  userId: string,
  accountTokenId: string,
  purpose: 'VERIFY_EMAIL' | 'RESET_PASSWORD',
): Promise<string> {
  return hashSecretToken((await issueAccountToken(db, { accountTokenId, userId, purpose })) ?? '');
}

async function resetLink(user: { id: string; emailHash: string }, accountTokenId: string): Promise<string> {
  expect(await askPasswordReset(db, { emailHash: user.emailHash, accountTokenId })).toBe(true);
  return mailed(user.id, accountTokenId, 'RESET_PASSWORD');
}

describe('registering', () => {
  test('makes an account and asks for the mail that verifies its address', async () => {
    const user = await newUser(db);
    expect(await findUserByEmail(db, user.emailHash)).toMatchObject({
      ...{ id: user.id, roles: ['USER'], language: 'pt', emailVerifiedAt: null, smsWanted: false },
    });
    expect(await mailsOf(db, user.id)).toEqual([
      { accountId: user.id, template: 'verify-email', subjectId: user.accountTokenId },
    ]);
  });

  test('with an address that is known changes nothing and tells its owner', async () => {
    const user = await newUser(db);
    const other = { ...user, id: 'usr_intruder', passwordHash: 'theirs', accountTokenId: 'act_intruder' };
    expect(await registerUser(db, other)).toBeNull();
    expect(await readUser(db, other.id)).toBeNull();
    expect(await readUser(db, user.id)).toMatchObject({ passwordHash: user.passwordHash });
    const [, told] = await mailsOf(db, user.id);
    expect(told).toEqual({
      ...{ accountId: user.id, template: 'account-exists' },
      subjectId: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  test('ten at once with one address make one account', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        registerUser(db, {
          ...{ id: `usr_race_${index}`, email: 'sealed', emailHash: 'hash-race', fullName: 'sealed' },
          ...{ passwordHash: 'argon2', language: 'en', accountTokenId: `act_race_${index}` },
        }),
      ),
    );
    expect(made.filter((createdAt) => createdAt !== null)).toHaveLength(1);
    expect(await db.accountToken.count({ where: { id: { startsWith: 'act_race_' } } })).toBe(1);
  });
});

describe('verifying an address', () => {
  test('takes the mailed token once', async () => {
    const user = await newUser(db);
    const token = await mailed(user.id, user.accountTokenId, 'VERIFY_EMAIL');
    expect(await verifyEmail(db, token)).toBe(true);
    expect((await readUser(db, user.id))?.emailVerifiedAt).not.toBeNull();
    expect(await verifyEmail(db, token)).toBe(false);
    expect(await askEmailVerification(db, { userId: user.id, accountTokenId: 'act_not_again' })).toBe(false);
  });

  test('refuses one that is too old, and that of a password reset', async () => {
    const user = await newUser(db);
    const reset = await resetLink(user, 'act_foreign');
    expect(await verifyEmail(db, reset)).toBe(false);
    expect(await askEmailVerification(db, { userId: user.id, accountTokenId: 'act_late' })).toBe(true);
    const late = await mailed(user.id, 'act_late', 'VERIFY_EMAIL');
    await db.accountToken.update({
      where: { id: 'act_late' },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await verifyEmail(db, late)).toBe(false);
    expect((await readUser(db, user.id))?.emailVerifiedAt).toBeNull();
  });
});

describe('a password', () => {
  test('is changed by who knows it, which ends every session and is told', async () => {
    const user = await newUser(db);
    for (const audience of ['customer', 'support'] as const) {
      await openSession(db, {
        ...{ id: `ses_${user.id}_${audience}`, userId: user.id, audience, secondFactor: false },
        refreshTokenHash: `${user.id}-${audience}`,
      });
    }
    const change = { userId: user.id, oldHash: user.passwordHash, newHash: 'new' };
    expect(await changePassword(db, { ...change, oldHash: 'wrong' })).toBe(false);
    expect(await changePassword(db, change)).toBe(true);
    const ends = await db.session.findMany({ where: { userId: user.id } });
    expect(ends.map(({ revokedFor }) => revokedFor)).toEqual(['PASSWORD_CHANGED', 'PASSWORD_CHANGED']);
    expect((await mailsOf(db, user.id)).at(-1)).toEqual({ accountId: user.id, template: 'password-changed' });
  });

  test('is reset with the token mailed last, once, which shows that the address is theirs', async () => {
    const user = await newUser(db);
    const [first, second] = [await resetLink(user, 'act_r1'), await resetLink(user, 'act_r2')];
    expect(await resetPassword(db, { tokenHash: first, newHash: 'older link' })).toBeNull();
    expect(await resetPassword(db, { tokenHash: second, newHash: 'reset' })).toBe(user.id);
    expect(await readUser(db, user.id)).toMatchObject({
      ...{ passwordHash: 'reset', emailVerifiedAt: expect.any(Date) },
    });
    expect(await resetPassword(db, { tokenHash: second, newHash: 'again' })).toBeNull();
    expect((await mailsOf(db, user.id)).at(-1)?.template).toBe('password-changed');
  });

  test('is not reset with a token of another kind or one that is too old, nor of a disabled account', async () => {
    const user = await newUser(db);
    const verify = await mailed(user.id, user.accountTokenId, 'VERIFY_EMAIL');
    expect(await resetPassword(db, { tokenHash: verify, newHash: 'x' })).toBeNull();
    const late = await resetLink(user, 'act_r3');
    await db.accountToken.update({ where: { id: 'act_r3' }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await resetPassword(db, { tokenHash: late, newHash: 'x' })).toBeNull();
    const open = await resetLink(user, 'act_r4');
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect(await resetPassword(db, { tokenHash: open, newHash: 'x' })).toBeNull();
    expect(await askPasswordReset(db, { emailHash: user.emailHash, accountTokenId: 'act_r5' })).toBe(false);
    expect(await askPasswordReset(db, { emailHash: 'unknown', accountTokenId: 'act_r6' })).toBe(false);
    expect(await readUser(db, user.id)).toMatchObject({ passwordHash: user.passwordHash });
  });
});

test('a profile keeps what is not named, and wants no messages without a number', async () => {
  const { id } = await newUser(db);
  await changeProfile(db, id, { phone: 'sealed phone', smsWanted: true, preferences: { highFloor: true } });
  expect(await changeProfile(db, id, { language: 'de' })).toMatchObject({
    ...{ language: 'de', phone: 'sealed phone', smsWanted: true, preferences: { highFloor: true } },
  });
  expect(await changeProfile(db, id, { phone: null })).toMatchObject({ phone: null, smsWanted: false });
  expect(await changeProfile(db, 'usr_nobody', { language: 'de' })).toBeNull();
});
