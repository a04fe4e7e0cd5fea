import { setTimeout } from 'node:timers/promises';
import { addedBetween, type Countable, countRows, type RowCounts } from './count-rows.ts';

/** A request that makes sense: on an object made for it, with another body that makes sense too. */
export interface Deed {
  readonly path: string;
  readonly body?: object;
  /** Undefined where the route takes one body only: then one is sent that it does not take. */
  readonly otherBody?: object | undefined;
  /** Of whoever the deed can be done for once only; those of the actor unless told. */
  readonly headers?: Readonly<Record<string, string>>;
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

/** What came back, without what is another at each request. */
export interface Answer {
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
  /** With the key of `once`. */
  readonly otherBody: Answer;
  /** Whether the other body is one that the route takes. */
  readonly hasOtherBody: boolean;
  /** Another person with the key of `once`, for something of their own. */
  readonly otherCaller: Answer;
  /** Rows that each added. */
  readonly added: Readonly<
    Record<'withoutKey' | 'once' | 'again' | 'atOnce' | 'otherBody' | 'otherCaller', RowCounts>
  >;
}

/** Asks a route that needs a key in every way in which a key can be used. */
export async function walkKeys(walked: KeyedEdge, route: string, make: MakeDeed): Promise<Found> {
  const { send, counting, added } = sender(walked, route);
  const key = crypto.randomUUID();
  const deed = await make('first');
  const withoutKey = await counting('withoutKey', () => send(deed, undefined));
  const once = await counting('once', () => send(deed, key));
  const again = await counting('again', () => send(deed, key));
  const other = await counting('otherBody', () => send(deed, key, { body: otherBodyOf(deed) }));
  const theirs = await make('second');
  const otherCaller = await counting('otherCaller', () => send(theirs, key, { actor: 'second' }));
  const fresh = await make('first');
  const freshKey = crypto.randomUUID();
  const atOnce = await counting('atOnce', () =>
    Promise.all(Array.from({ length: 5 }, () => send(fresh, freshKey))),
  );
  const hasOtherBody = deed.otherBody !== undefined;
  const found = { withoutKey, once, again, atOnce, otherBody: other, hasOtherBody, otherCaller };
  return { ...found, added: added as Found['added'] };
}

/** What a walk of a route found whose deed is a workflow's that cannot be reached. */
export interface FoundWritten extends Pick<Found, 'withoutKey' | 'otherBody' | 'hasOtherBody' | 'atOnce'> {
  readonly added: Readonly<Record<'withoutKey' | 'otherBody' | 'atOnce', RowCounts>>;
}

/** Asks it twice at once and with another body: each time takes as long as one waits for a workflow. */
export async function walkWritten(walked: KeyedEdge, route: string, make: MakeDeed): Promise<FoundWritten> {
  const { send, counting, added } = sender(walked, route);
  const key = crypto.randomUUID();
  const deed = await make('first');
  const withoutKey = await counting('withoutKey', () => send(deed, undefined));
  const atOnce = await counting('atOnce', () => Promise.all([send(deed, key), send(deed, key)]));
  const otherBody = await counting('otherBody', () => send(deed, key, { body: otherBodyOf(deed) }));
  const found = { withoutKey, atOnce, otherBody, hasOtherBody: deed.otherBody !== undefined };
  return { ...found, added: added as FoundWritten['added'] };
}

const otherBodyOf = ({ body, otherBody = { ...body, unknown: 'member' } }: Deed): object => otherBody;

function sender(walked: KeyedEdge, route: string) {
  const method = route.slice(0, route.indexOf(' '));
  const added: Record<string, RowCounts> = {};
  return {
    added,
    send: (deed: Deed, key: string | undefined, { body = deed.body, actor = 'first' as Actor } = {}) =>
      ask(walked, { method, deed: { ...deed, ...(body === undefined ? {} : { body }) }, key, actor }),
    /** Does something, and notes by its name how many rows that added. */
    async counting<T>(name: string, act: () => Promise<T>): Promise<T> {
      const before = await countRows(walked.databases);
      const result = await act();
      added[name] = addedBetween(before, await countRows(walked.databases));
      return result;
    },
  };
}

/** Asks, again for as long as the machine has more to do than to answer. */
export async function ask(
  { edge, headersOf }: KeyedEdge,
  { method, deed, key, actor }: { method: string; deed: Deed; key: string | undefined; actor: Actor },
): Promise<Answer> {
  const request = {
    method,
    url: deed.path,
    headers: {
      ...(deed.headers ?? (await headersOf(actor))),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
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
