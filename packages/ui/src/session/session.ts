/** What signing in or going on with a session answers. */
export interface SignedIn<User> {
  readonly accessToken: string;
  readonly user: User;
}

/** Who uses the pages: not known until the first look, then somebody or nobody. */
export type SessionState<User> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'somebody'; readonly user: User };

/** How a session goes on, and where is noted that there is one. */
export interface SessionOptions<User> {
  /** Asks for another access token with the cookie; rejects where there is no session any more. */
  readonly refresh: () => Promise<SignedIn<User>>;
  /** Whether a failed refresh says that the session is over, rather than that the network is away. */
  readonly isOver: (error: unknown) => boolean;
  /** Notes that somebody signed in here, so that visitors who never did cost no call. */
  readonly storageKey: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/** The session of these pages. The access token is kept in memory only; the cookie is out of reach of scripts. */
export interface Session<User> {
  state(): SessionState<User>;
  subscribe(listener: () => void): () => void;
  accessToken(): string | undefined;
  /** Finds out who is there; once, however often it is called. */
  open(): Promise<SessionState<User>>;
  signedIn(answer: SignedIn<User>): void;
  /** The account changed: its name, its languages. */
  userChanged(user: User): void;
  signedOut(): void;
  /** Another access token, or undefined where the session is over; one call for all who ask at once. */
  refresh(): Promise<string | undefined>;
}

/** Keeps who is signed in and the access token they call with. */
export function createSession<User>(options: SessionOptions<User>): Session<User> {
  const { storage, storageKey } = options;
  const listeners = new Set<() => void>();
  let state: SessionState<User> = { kind: 'unknown' };
  let token: string | undefined;
  let refreshing: Promise<string | undefined> | undefined;

  const become = (next: SessionState<User>, accessToken: string | undefined) => {
    state = next;
    token = accessToken;
    if (next.kind === 'somebody') storage.setItem(storageKey, 'yes');
    if (next.kind === 'nobody') storage.removeItem(storageKey);
    for (const listener of listeners) listener();
  };
  const signedIn = ({ accessToken, user }: SignedIn<User>) => become({ kind: 'somebody', user }, accessToken);
  const signedOut = () => become({ kind: 'nobody' }, undefined);
  const refresh = () => {
    refreshing ??= options
      .refresh()
      .then(
        (answer) => {
          signedIn(answer);
          return answer.accessToken;
        },
        (error: unknown) => {
          if (!options.isOver(error)) throw error;
          signedOut();
          return undefined;
        },
      )
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accessToken: () => token,
    async open() {
      if (state.kind !== 'unknown') return state;
      if (storage.getItem(storageKey) === null) signedOut();
      else await refresh();
      return state;
    },
    signedIn,
    userChanged: (user) => become({ kind: 'somebody', user }, token),
    signedOut,
    refresh,
  };
}
