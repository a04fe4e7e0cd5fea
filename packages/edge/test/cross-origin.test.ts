import { afterEach, describe, expect, test } from 'vitest';
import type { Edge } from '../src/create-edge.ts';
import { createTestEdge } from './test-edge.ts';

const open: Edge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((edge) => edge.close()));
});

const ours = 'https://app.example';

async function edgeFor(corsOrigins?: readonly string[]): Promise<Edge> {
  const { edge } = await createTestEdge(corsOrigins === undefined ? {} : { corsOrigins });
  open.push(edge);
  edge.post('/mine', { config: { access: ['USER'], idempotencyKey: true } }, async () => ({}));
  return edge;
}

const preflight = (edge: Edge, origin: string) =>
  edge.inject({
    method: 'OPTIONS',
    url: '/mine',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
    },
  });

describe('pages of other sites', () => {
  test('of an allowed origin may call, with cookies, and read the headers that clients need', async () => {
    const edge = await edgeFor(['https://other.example', ours]);
    const asked = await preflight(edge, ours);
    expect(asked.statusCode).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': ours,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringContaining('PATCH'),
      'access-control-allow-headers': expect.stringContaining('idempotency-key'),
    });
    // A refusal is read too, or nobody would know why.
    const refused = await edge.inject({ method: 'POST', url: '/mine', headers: { origin: ours } });
    expect(refused.statusCode).toBe(401);
    expect(refused.headers).toMatchObject({
      'access-control-allow-origin': ours,
      'access-control-expose-headers': expect.stringMatching(/x-request-id.*ratelimit-limit.*retry-after/),
      vary: expect.stringContaining('Origin'),
    });
  });

  test.each(['https://app.example.evil.example', 'http://app.example', 'null'])(
    '%s may not',
    async (origin) => {
      const edge = await edgeFor([ours]);
      expect((await preflight(edge, origin)).headers).not.toHaveProperty('access-control-allow-origin');
      const answer = await edge.inject({ method: 'POST', url: '/mine', headers: { origin } });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  test('none may unless told', async () => {
    const asked = await preflight(await edgeFor(), ours);
    expect(asked.statusCode).toBe(404);
    expect(asked.headers).not.toHaveProperty('access-control-allow-origin');
  });
});
