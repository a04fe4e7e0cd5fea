import { type AdminSchemas, createAdminClient } from '@holdfast/sdk/admin';
import { browserSession } from '@holdfast/ui/session/browser-session';

const baseUrl = location.origin;
/** For signing in and going on with a session: calls that are made before there is a token. */
export const anonymousApi = createAdminClient({ baseUrl });

/** Who works here. */
export type Account = AdminSchemas['Account'];

/** The session of whoever works here. */
export const session = browserSession<Account>(() => anonymousApi.refreshSession({ body: {} }));

/** The API, as whoever is signed in. */
export const api = createAdminClient({
  baseUrl,
  async token() {
    await session.open();
    return session.accessToken();
  },
  refreshToken: () => session.refresh(),
});
