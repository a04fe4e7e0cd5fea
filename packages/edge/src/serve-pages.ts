import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { Type } from 'typebox';

/** The pages of an edge, and whom else they may talk to. */
export interface PagesOptions {
  /** Where they were built; nothing is served without it. */
  readonly folder: string | undefined;
  /** Sources beside this edge that the pages may use, by directive: `{'script-src': ['https://js.stripe.com']}`. */
  readonly alsoFrom?: Readonly<Record<string, readonly string[]>> | undefined;
}

const ownSources: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const config = { access: 'public', limit: 'address' } as const;
// Whatever stands behind the question mark is the page's own business.
const schema = { hide: true, querystring: Type.Record(Type.String(), Type.Unknown()) };
const year = 31_536_000;

/**
 * Serves built pages at every address that is no route of the edge: a file where there is one, else the one page whose
 * script knows all addresses. Files under /assets have their content's hash in their names and are kept for a year.
 * @throws when the folder holds no pages
 */
export const servePages = fastifyPlugin(async (edge: FastifyInstance, options: PagesOptions) => {
  if (options.folder === undefined) return;
  const folder = resolve(options.folder);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There are no built pages in ${folder} (no index.html). Build them: npm run build.`);
  }
  const policy = contentSecurityPolicy(options.alsoFrom ?? {});
  // Only its sendFile is used: its own routes would be open to whoever, without a limit.
  await edge.register(staticFiles, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  const page = (reply: FastifyReply) =>
    reply
      .header('content-security-policy', policy)
      .header('cache-control', 'no-cache')
      .sendFile('index.html');

  edge.get('/', { config, logLevel: 'warn', schema }, (_, reply) => page(reply));
  edge.get<{ Params: { '*': string } }>(
    '/*',
    { config, logLevel: 'warn', schema },
    async (request, reply) => {
      const name = request.params['*'];
      if (name.startsWith('assets/')) {
        if (!isFile(folder, name)) return reply.callNotFound();
        return reply.header('cache-control', `public, max-age=${year}, immutable`).sendFile(name);
      }
      if (isFile(folder, name)) return reply.header('cache-control', 'public, max-age=3600').sendFile(name);
      // What asks for data under an address that is none must not be answered with a page.
      return wantsPage(request.headers.accept) ? page(reply) : reply.callNotFound();
    },
  );
});

function isFile(folder: string, name: string): boolean {
  const path = resolve(folder, name);
  return /\.[a-z0-9]+$/i.test(name) && path.startsWith(`${folder}/`) && existsSync(path);
}

function wantsPage(accept = ''): boolean {
  return accept.includes('text/html');
}

function contentSecurityPolicy(alsoFrom: Readonly<Record<string, readonly string[]>>): string {
  const directives = new Set([...Object.keys(ownSources), ...Object.keys(alsoFrom)]);
  return [...directives]
    .map((name) => [name, ...(ownSources[name] ?? ["'self'"]), ...(alsoFrom[name] ?? [])].join(' '))
    .join('; ');
}
