import type { TestEdge } from '../sign-in-edge.ts';

/** The host under which the edge is reached; a browser's way there ends in it. */
export const ours = 'https://stay.example';

/** What a browser shows of our edge. */
export interface Shown {
  readonly status: number;
  readonly location: string | undefined;
  readonly setCookies: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: a problem, or nothing
  readonly body: any;
}

/** Follows redirects, keeps cookies by host, and fills in the provider's forms: no more than OpenID Connect needs. */
export class Browser {
  readonly #edge: TestEdge;
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(edge: TestEdge) {
    this.#edge = edge;
  }

  /** What it has of our edge's cookies. */
  get ourCookies(): Map<string, string> {
    return this.#jarOf(ours);
  }

  /** Asks our edge; as a script does, unless told that it is to be shown. */
  async ask(
    path: string,
    {
      method = 'GET',
      payload,
      accept = '*/*',
    }: { method?: 'GET' | 'POST'; payload?: object; accept?: string } = {},
  ) {
    const headers = { cookie: this.#header(ours), 'accept-language': 'pt-PT', accept };
    const url = path.replace(ours, '');
    const answer = await this.#edge.edge.inject({ method, url, headers, ...(payload && { payload }) });
    const setCookies = [answer.headers['set-cookie'] ?? []].flat();
    this.#keep(ours, setCookies);
    const location = answer.headers.location?.toString();
    return { status: answer.statusCode, location, setCookies, body: answer.body ? answer.json() : undefined };
  }

  /** Begins a sign-in; the address of the provider it is sent to. */
  async begin(provider = 'example', returnTo = '/bookings'): Promise<string> {
    const query = new URLSearchParams({ returnTo });
    const { status, location } = await this.ask(`/v1/auth/outside/${provider}/start?${query}`);
    if (status !== 302 || location === undefined) throw new Error(`the edge answered ${status}`);
    return location;
  }

  /** Logs in and agrees at the provider; the address of ours to which it sends the browser back. */
  async agree(address: string, login: string): Promise<string> {
    let answer = await this.#visit(address);
    for (let step = 0; step < 12; step += 1) {
      const { location, page } = answer;
      if (location?.startsWith(ours)) return location;
      if (location !== undefined) {
        answer = await this.#visit(location);
        continue;
      }
      const action = /action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (action === undefined || prompt === undefined) throw new Error(`no form: ${page.slice(0, 500)}`);
      answer = await this.#visit(action, new URLSearchParams({ prompt, login, password: 'any' }));
    }
    throw new Error('the provider does not come to an end');
  }

  /** The same, but its owner thinks better of it. */
  async refuse(address: string): Promise<string> {
    const { location = '' } = await this.#visit(address);
    const aborted = await this.#visit(`${new URL(location, address).href}/abort`);
    const { location: back = '' } = await this.#visit(aborted.location ?? '');
    return back;
  }

  /** The whole way: begins, agrees, and comes back. */
  async signIn(login: string, provider = 'example', returnTo = '/bookings'): Promise<Shown> {
    return this.ask(await this.agree(await this.begin(provider, returnTo), login));
  }

  async #visit(address: string, form?: URLSearchParams) {
    const { origin } = new URL(address, this.#last);
    const url = new URL(address, this.#last);
    this.#last = url.href;
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.#header(origin) },
      ...(form && { method: 'POST', body: form }),
    });
    this.#keep(origin, response.headers.getSetCookie());
    const page = await response.text();
    const location = response.headers.get('location') ?? undefined;
    return { page, location: location && new URL(location, url).href };
  }
  #last: string | undefined;

  #jarOf(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }

  #header(origin: string): string {
    return [...this.#jarOf(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(origin: string, setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') this.#jarOf(origin).delete(name);
      else this.#jarOf(origin).set(name, value);
    }
  }
}
