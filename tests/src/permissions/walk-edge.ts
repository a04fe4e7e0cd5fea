import { setTimeout } from 'node:timers/promises';
import type { RoleAsker, Row } from './read-table.ts';

/** Whose an object is: the asker's, or of somebody with the same role. */
export type Whose = 'own' | 'others';

/** A route as an edge has declared it. */
interface DeclaredRoute {
  readonly method: string | readonly string[];
  readonly url: string;
  readonly schema?: { readonly body?: unknown } | undefined;
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** What a request carries beside its address, where the example of its document does not do. */
export interface Request {
  readonly query?: string;
  readonly payload?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

type Ids = Readonly<Record<string, string>>;

/** An edge over databases of its own, and how to ask it something that makes sense. */
export interface WalkedEdge<Asker extends string = RoleAsker> {
  readonly edge: {
    readonly declaredRoutes: readonly DeclaredRoute[];
    inject(request: object): Promise<Answer>;
  };
  /** The token of whoever asks for what was made, on this edge. */
  headersOf(asker: Exclude<Asker, 'nobody'>, ids: Ids): Promise<Readonly<Record<string, string>>>;
  /** Makes whatever a path names, anew for each request, and says its ids by the names of the path. */
  make(names: readonly string[], whose: Whose, asker: Asker, route: string): Promise<Ids>;
  /** Of routes whose documented example does not do. */
  readonly requests: Readonly<Record<string, (ids: Ids, asker: Asker) => Request | Promise<Request>>>;
}

/** The names of an edge's routes, as the table writes them; the pages of its document are left out. */
export function routesOf({ edge }: Pick<WalkedEdge, 'edge'>): string[] {
  return edge.declaredRoutes
    .filter(({ url }) => !url.startsWith('/docs'))
    .flatMap(({ method, url }) => [method].flat().map((name) => `${name} ${url}`))
    .filter((route) => !/^(HEAD|OPTIONS) /.test(route));
}

/** Asks as everybody in a row, of an object of their own and of one that is not, and says what came of it as it does. */
export async function walk<Asker extends string>(
  walked: WalkedEdge<Asker>,
  { route, permissions }: Row<Asker>,
): Promise<Row<Asker>['permissions']> {
  const found: [Asker, string][] = [];
  for (const asker of Object.keys(permissions) as Asker[]) {
    const names = namesIn(route);
    const own = await walked.make(names, 'own', asker, route);
    const first = await ask(walked, route, asker, own);
    // Who is refused as such is refused whatever they ask for.
    const isRefused = [401, 403].includes(first.statusCode);
    const others = isRefused ? own : await walked.make(names, 'others', asker, route);
    if (names.length === 0) found.push([asker, permissionOfList(first, own, others)]);
    else found.push([asker, permissionOf(first, await ask(walked, route, asker, others))]);
  }
  return Object.fromEntries(found) as Row<Asker>['permissions'];
}

// What is behind a `*` has that for its name.
const namesIn = (route: string): string[] =>
  [...route.matchAll(/:(\w+)|\*/g)].map(([star, name = star]) => name);

async function ask<Asker extends string>(
  walked: WalkedEdge<Asker>,
  route: string,
  asker: Asker,
  ids: Ids,
): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const declared = walked.edge.declaredRoutes.find(
    ({ url, method: methods }) => url === path && [methods].flat().includes(method),
  );
  const { query = '', payload, headers = {} } = (await walked.requests[route]?.(ids, asker)) ?? {};
  const body = payload ?? exampleOf(declared?.schema?.body);
  const request = {
    method,
    url: path.replaceAll(/:(\w+)(\([^)]*\))?|\*/g, (star, name = star) => ids[name] ?? 'none') + query,
    headers: {
      ...(asker === 'nobody' ? {} : await walked.headersOf(asker as Exclude<Asker, 'nobody'>, ids)),
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
  };
  for (let waitedMillis = 0; ; waitedMillis += 250) {
    const answer = await walked.edge.inject(request);
    // A machine that has more to do than these tests says nothing of who may do what.
    if (!answer.body.includes('Too busy at the moment') || waitedMillis > 30_000) return answer;
    await setTimeout(250);
  }
}

const exampleOf = (schema: unknown): object | undefined =>
  (schema as { examples?: object[] } | undefined)?.examples?.[0];

/** Whether a request came as far as what it asks for; a conflict or a dependency that is away is after that. */
const isLetIn = ({ statusCode }: Answer): boolean =>
  statusCode < 400 || [402, 409, 410, 503].includes(statusCode);

function permissionOf(own: Answer, others: Answer): string {
  if (isLetIn(own) && isLetIn(others)) return 'yes';
  if (isLetIn(own) && others.statusCode === 404) return 'own';
  if (own.statusCode === others.statusCode && [401, 403, 404].includes(own.statusCode)) {
    return String(own.statusCode);
  }
  return `own: ${own.statusCode} ${own.body}, others': ${others.statusCode} ${others.body}`;
}

// What is listed shows whose it is.
function permissionOfList(answer: Answer, own: Ids, others: Ids): string {
  if (!isLetIn(answer))
    return [401, 403, 404].includes(answer.statusCode) ? String(answer.statusCode) : answer.body;
  const shows = (ids: Ids) => Object.values(ids).some((id) => answer.body.includes(`"${id}"`));
  return shows(own) && !shows(others) ? 'own' : 'yes';
}
