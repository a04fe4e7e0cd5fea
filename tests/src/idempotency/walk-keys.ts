import { setTimeout } from 'node:timers/promises';
import { addedBetween, type Countable, countRows, type RowCounts } from './count-rows.ts';

/** A request that makes sense: on an object made for it, with another body that makes sense too. */
export interface Deed {
  readonly path: string;
  readonly body?: object;
  /** Undefined where the route takes one body only. */
  readonly otherBody?: object | undefined;
}

/** What two people may do that know nothing of each other. */
export type Actor = 'first' | 'second';

/** An edge over databases of its own. */
export interface KeyedEdge {
  readonly edge: {
    readonly declaredRoutes: readonly {
      readonly method: string | readonly string[];
      readonly url: string;
      readonly config?: { readonly idempotencyKey?: boolean };
    }[];
    inject(request: object): Promise<{ readonly statusCode: number; readonly body: string }>;
  };
  readonly prefix: string;
  readonly databases: Readonly<Record<string, Countable>>;
  headersOf(actor: Actor): Promise<Readonly<Record<string, string>>>;
}

/** Makes whatever the route is about, anew for each call, and says what to ask of it. */
export type MakeDeed = (actor: Actor) => Promise<Deed>;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const unsafe = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** The edge's routes that change something, by whether they need a key. */
export function unsafeRoutes({ edge, prefix }: KeyedEdge): { keyed: string[]; keyless: string[] } {
  const routes = edge.declaredRoutes
    .filter(({ url }) => url.startsWith(prefix))
    .flatMap(({ method, url, config }) =>
      [method]
        .flat()
        .map((name) => ({ name: `${name} ${url}`, method: name, keyed: config?.idempotencyKey === true })),
    )
    .filter(({ method }) => unsafe.includes(method));
  return {
    keyed: routes
      .filter(({ keyed }) => keyed)
      .map(({ name }) => name)
      .sort(),
    keyless: routes
      .filter(({ keyed }) => !keyed)
      .map(({ name }) => name)
      .sort(),
  };
}

/** What a walk of one route found. */
export interface Found {
  readonly withoutKey: Answer;
  readonly once: Answer;
  readonly again: Answer;
  /** Five at once, on another object and under another key. */
  readonly atOnce: readonly Answer[];
  /** With the key of `once`; undefined where there is no other body. */
  readonly otherBody: Answer | undefined;
  /** Another person with the key of `once`, for something of their own. */
  readonly otherCaller: Answer;
  /** Rows that each added. */
  readonly added: Readonly<
    Record<'withoutKey' | 'once' | 'again' | 'atOnce' | 'otherBody' | 'otherCaller', RowCounts>
  >;
}

/** Asks a route that needs a key in every way in which a key can be used. */
export async function walkKeys(walked: KeyedEdge, route: string, make: MakeDeed): Promise<Found> {
  const method = route.slice(0, route.indexOf(' '));
  const send = (deed: Deed, key: string | undefined, { body = deed.body, actor = 'first' as Actor } = {}) =>
    ask(walked, { method, deed: { path: deed.path, ...(body === undefined ? {} : { body }) }, key, actor });
  const added: Record<string, RowCounts> = {};
  const counting = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const before = await countRows(walked.databases);
    const result = await act();
    added[name] = addedBetween(before, await countRows(walked.databases));
    return result;
  };
  const key = crypto.randomUUID();
  const deed = await make('first');
  const { otherBody } = deed;
  const withoutKey = await counting('withoutKey', () => send(deed, undefined));
  const once = await counting('once', () => send(deed, key));
  const again = await counting('again', () => send(deed, key));
  const other = await counting('otherBody', async () =>
    otherBody === undefined ? undefined : send(deed, key, { body: otherBody }),
  );
  const theirs = await make('second');
  const otherCaller = await counting('otherCaller', () => send(theirs, key, { actor: 'second' }));
  const fresh = await make('first');
  const freshKey = crypto.randomUUID();
  const atOnce = await counting('atOnce', () =>
    Promise.all(Array.from({ length: 5 }, () => send(fresh, freshKey))),
  );
  return { withoutKey, once, again, atOnce, otherBody: other, otherCaller, added: added as Found['added'] };
}

async function ask(
  { edge, headersOf }: KeyedEdge,
  { method, deed, key, actor }: { method: string; deed: Deed; key: string | undefined; actor: Actor },
): Promise<Answer> {
  const request = {
    method,
    url: deed.path,
    headers: { ...(await headersOf(actor)), ...(key === undefined ? {} : { 'idempotency-key': key }) },
    ...(deed.body === undefined ? {} : { payload: deed.body }),
  };
  for (let waitedMillis = 0; ; waitedMillis += 250) {
    const { statusCode: status, body } = await edge.inject(request);
    // A machine that has more to do than these tests says nothing of keys.
    if (body.includes('Too busy at the moment') && waitedMillis < 30_000) await setTimeout(250);
    else return { status, body: withoutRequestId(body) };
  }
}

function withoutRequestId(body: string): unknown {
  if (body === '') return undefined;
  const { requestId: _, ...rest } = JSON.parse(body) as Record<string, unknown>;
  return rest;
}

/** Asks a route without a key. */
export async function askWithoutKey(walked: KeyedEdge, route: string, make: MakeDeed): Promise<Answer> {
  return ask(walked, {
    method: route.slice(0, route.indexOf(' ')),
    deed: await make('first'),
    key: undefined,
    actor: 'first',
  });
}
