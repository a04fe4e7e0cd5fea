import { afterEach, expect, test } from 'vitest';
import type { AuditLine } from '../src/audit.ts';
import type { Edge } from '../src/create-edge.ts';
import { ProblemError } from '../src/problem-error.ts';
import { createTestEdge, signToken } from './test-edge.ts';

const open: Edge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((edge) => edge.close()));
});

async function staffEdge(write?: (line: AuditLine) => Promise<void>) {
  const lines: (AuditLine | 'the deed')[] = [];
  const { edge, log } = await createTestEdge({
    audit: async (line) => {
      await write?.(line);
      lines.push(line);
    },
  });
  open.push(edge);
  const config = { access: ['ADMIN'], audit: 'thing.change' } as const;
  edge.put('/things/:thingId', { config }, async (request) => {
    lines.push('the deed');
    request.audit({ before: { size: 1 } });
    request.audit({ after: { size: 2, owner: { id: 'usr_2', fullName: 'Ada Example' }, note: 'Was kind' } });
    return {};
  });
  edge.delete('/things/:thingId', { config: { ...config, audit: 'thing.remove' } }, async () => {
    throw new ProblemError('NOT_FOUND', 'There is no such thing.');
  });
  const authorization = `Bearer ${await signToken({ claims: { sub: 'usr_1', roles: ['ADMIN'] } })}`;
  const ask = (method: 'PUT' | 'DELETE', url: string, headers: object = { authorization }) =>
    edge.inject({ method, url, headers: { ...headers, 'x-request-id': 'request-1' } });
  return { edge, lines, ask, log };
}

test('who asks for what is written before it is done, and what came of it after', async () => {
  const { lines, ask } = await staffEdge();
  expect((await ask('PUT', '/things/t_1')).statusCode).toBe(200);
  const line = {
    ...{ requestId: 'request-1', edge: 'test-edge', actorId: 'usr_1', actorRoles: ['ADMIN'] },
    ...{ address: '127.0.0.1', action: 'thing.change', objectId: 't_1' },
  };
  expect(lines).toEqual([
    { ...line, phase: 'ASKED' },
    'the deed',
    { ...line, phase: 'DONE', status: 200, before: { size: 1 }, after: { size: 2, owner: { id: 'usr_2' } } },
  ]);
});

test('what is refused is written with its status; what never came so far is not', async () => {
  const { lines, ask } = await staffEdge();
  expect((await ask('DELETE', '/things/t_1')).statusCode).toBe(404);
  expect(lines).toMatchObject([
    { phase: 'ASKED', action: 'thing.remove' },
    { phase: 'REFUSED', action: 'thing.remove', status: 404 },
  ]);
  expect((await ask('DELETE', '/things/t_1', {})).statusCode).toBe(401);
  expect(lines).toHaveLength(2);
});

test('without the line nothing is done', async () => {
  const { lines, ask, log } = await staffEdge(async () => {
    throw new Error('no disk');
  });
  const answer = await ask('PUT', '/things/t_1');
  expect([answer.statusCode, answer.json().error]).toEqual([503, 'DEPENDENCY_UNAVAILABLE']);
  expect(answer.headers['retry-after']).toBe('2');
  expect(lines).toEqual([]);
  expect(log()).toContain('the audit log cannot be written');
});

test('what was done is told even when only its end cannot be written', async () => {
  const { lines, ask, log } = await staffEdge(async ({ phase }) => {
    if (phase !== 'ASKED') throw new Error('no disk');
  });
  expect((await ask('PUT', '/things/t_1')).statusCode).toBe(200);
  expect(lines).toMatchObject([{ phase: 'ASKED' }, 'the deed']);
  expect(log()).toContain('what came of an audited request is not written');
});

test('what is no id is not written: it may be a person', async () => {
  const { lines, ask } = await staffEdge();
  await ask('PUT', '/things/ada@example.com');
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toContain('ada');
});

test('a route of staff that changes something and has no name in the log is not registered', async () => {
  const { edge } = await staffEdge();
  const config = { access: ['ADMIN'] } as const;
  expect(() => edge.post('/things', { config }, async () => ({}))).toThrow(/POST \/things .*config\.audit/);
  expect(() => edge.get('/things', { config }, async () => ({}))).not.toThrow();
});

test('an edge that keeps no log needs none', async () => {
  const { edge } = await createTestEdge();
  open.push(edge);
  edge.post('/things', { config: { access: ['USER'], audit: 'thing.add' } }, async (request) => {
    request.audit({ after: {} });
    return {};
  });
  const headers = { authorization: `Bearer ${await signToken()}` };
  expect((await edge.inject({ method: 'POST', url: '/things', headers })).statusCode).toBe(200);
});
