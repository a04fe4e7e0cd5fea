import { type AdminSchemas, createAdminClient } from '@holdfast/sdk/admin';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { createSession } from '@holdfast/ui/session/session';

const baseUrl = location.origin;
/** For signing in and going on with a session: calls that are made before there is a token. */
export const anonymousApi = createAdminClient({ baseUrl });

/** Who works here. */
export type Account = AdminSchemas['Account'];

/** The session of whoever works here. */
export const session = createSession<Account>({
  refresh: () => anonymousApi.refreshSession({ body: {} }),
  isOver: (error) => error instanceof HoldfastError && (error.status === 401 || error.status === 403),
  storage: localStorage,
  storageKey: 'holdfast.signedIn',
});

/** The API, as whoever is signed in. */
export const api = createAdminClient({
  baseUrl,
  async token() {
    await session.open();
    return session.accessToken();
  },
  refreshToken: () => session.refresh(),
});
