import { createSession, type SignedIn } from '@holdfast/ui/session/session';
import { expect, test, vi } from 'vitest';

interface User {
  readonly email: string;
}
const answer = (accessToken: string): SignedIn<User> => ({ accessToken, user: { email: 'ana@example.com' } });

function makeSession(refresh: () => Promise<SignedIn<User>>, notes: Record<string, string> = {}) {
  const storage = {
    getItem: (key: string) => notes[key] ?? null,
    setItem: (key: string, value: string) => {
      notes[key] = value;
    },
    removeItem: (key: string) => {
      delete notes[key];
    },
  };
  const isOver = (error: unknown) => error instanceof RangeError;
  return { session: createSession<User>({ refresh, isOver, storage, storageKey: 'signed-in' }), notes };
}

test('asks nothing for a visitor who never signed in here', async () => {
  const refresh = vi.fn(async () => answer('a'));
  const { session } = makeSession(refresh);
  expect(await session.open()).toEqual({ kind: 'nobody' });
  expect(refresh).not.toHaveBeenCalled();
});

test('goes on with the session of whoever did', async () => {
  const { session } = makeSession(async () => answer('a'), { 'signed-in': 'yes' });
  expect(await session.open()).toEqual({ kind: 'somebody', user: { email: 'ana@example.com' } });
  expect(session.accessToken()).toBe('a');
});

test('asks once for all who need another token at the same time', async () => {
  const refresh = vi.fn(async () => answer('b'));
  const { session } = makeSession(refresh);
  expect(await Promise.all([session.refresh(), session.refresh(), session.refresh()])).toEqual([
    'b',
    'b',
    'b',
  ]);
  expect(refresh).toHaveBeenCalledTimes(1);
  await session.refresh();
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('forgets a session that is over, and tells who listens', async () => {
  const { session, notes } = makeSession(() => Promise.reject(new RangeError('over')), {
    'signed-in': 'yes',
  });
  const heard = vi.fn();
  session.subscribe(heard);
  expect(await session.open()).toEqual({ kind: 'nobody' });
  expect(notes).toEqual({});
  expect(heard).toHaveBeenCalled();
});

test('keeps a session when only the network was away', async () => {
  const { session, notes } = makeSession(() => Promise.reject(new TypeError('offline')), {
    'signed-in': 'yes',
  });
  await expect(session.open()).rejects.toThrow('offline');
  expect(session.state()).toEqual({ kind: 'unknown' });
  expect(notes).toEqual({ 'signed-in': 'yes' });
});

test('signing out forgets the token', () => {
  const { session, notes } = makeSession(async () => answer('c'));
  session.signedIn(answer('d'));
  expect(session.accessToken()).toBe('d');
  session.signedOut();
  expect(session.accessToken()).toBeUndefined();
  expect(notes).toEqual({});
});
