import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edge } from '../src/create-edge.ts';
import { servePages } from '../src/serve-pages.ts';
import { createTestEdge } from './test-edge.ts';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let folder: string;
let edge: Edge;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>pages</title>');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'export {}');
  await writeFile(join(folder, 'assets', 'app-1a2b.js.br'), brotliCompressSync('export {}'));
  ({ edge } = await createTestEdge());
  edge.get('/api/v1/things', { config: { access: 'public' } }, async () => ({ items: [] }));
  await edge.register(servePages, { folder, alsoFrom: { 'script-src': ['https://js.stripe.com'] } });
});
afterAll(async () => {
  await edge.close();
  await rm(folder, { recursive: true });
});

describe('pages', () => {
  test.each(['/', '/search?location=Lisbon', '/trips/bk_1'])('%s is the page', async (url) => {
    const response = await edge.inject({ url, headers: html });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch('text/html');
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.body).toContain('<title>pages</title>');
  });

  test('the page may run our own scripts and what it was told of, nothing inline', async () => {
    const response = await edge.inject({ url: '/', headers: html });
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://js.stripe.com;");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  test('assets are kept for a year and come compressed', async () => {
    const response = await edge.inject({
      url: '/assets/app-1a2b.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.headers['content-type']).toMatch('javascript');
    expect(brotliDecompressSync(response.rawPayload).toString()).toBe('export {}');
  });

  test('an asset of another build is missing, not a page', async () => {
    const response = await edge.inject({ url: '/assets/app-0000.js', headers: html });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ error: 'NOT_FOUND' });
  });

  test('a route keeps its answer, and an unknown one its problem', async () => {
    const known = await edge.inject({ url: '/api/v1/things', headers: html });
    expect(known.json()).toEqual({ items: [] });
    const unknown = await edge.inject({ url: '/api/v1/nothing', headers: { accept: 'application/json' } });
    expect(unknown.statusCode).toBe(404);
    expect(unknown.json()).toMatchObject({ error: 'NOT_FOUND' });
  });

  test.each(['/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/..%5cpackage.json'])(
    '%s leads out of the folder to nothing',
    async (url) => {
      const response = await edge.inject({ url, headers: { accept: '*/*' } });
      expect(response.statusCode).toBe(404);
    },
  );

  test('nothing is served where no folder is named, and a folder without pages is refused', async () => {
    const { edge: bare } = await createTestEdge();
    await bare.register(servePages, { folder: undefined });
    expect((await bare.inject({ url: '/', headers: html })).statusCode).toBe(404);
    await bare.close();
    const { edge: broken } = await createTestEdge();
    await expect(broken.register(servePages, { folder: join(folder, 'assets') })).rejects.toThrow(
      /npm run build/,
    );
    await broken.close();
  });
});
