import type { Problem } from './holdfast-error.ts';

/** How a client says who is asking. */
export interface AccessOptions {
  /** A partner's key, or an access token; a function is asked before each call. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /**
   * Gets another access token once one is refused, by the refresh cookie; undefined when the user has to log in again.
   * Calls that are refused at the same time share one refresh.
   */
  readonly refreshToken?: (() => Promise<string | undefined>) | undefined;
}

type Send = (request: Request) => Promise<Response>;

/** A fetch that sends the caller's token, and once more with another when it is refused. */
export function withAccess(send: Send, { token, refreshToken }: AccessOptions): Send {
  let refreshing: Promise<string | undefined> | undefined;
  const refresh = () => {
    refreshing ??= refreshToken?.().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };
  return async (request) => {
    const current = typeof token === 'function' ? await token() : token;
    const response = await send(bearing(request, current));
    if (current === undefined || refreshToken === undefined || !(await isTokenRefused(response)))
      return response;
    const next = await refresh();
    return next === undefined ? response : send(bearing(request, next));
  };
}

/** A wrong password or code is a 401 too, but no other token makes it right, and each try counts. */
async function isTokenRefused(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return (problem as Partial<Problem> | undefined)?.error !== 'INVALID_CREDENTIALS';
}

/** A copy, since a request's body can be sent once. */
function bearing(request: Request, token: string | undefined): Request {
  const copy = request.clone();
  if (token !== undefined) copy.headers.set('authorization', `Bearer ${token}`);
  return copy;
}
