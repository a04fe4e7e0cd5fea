import { createSupportClient, type SupportSchemas } from '@holdfast/sdk/support';
import { browserSession } from '@holdfast/ui/session/browser-session';

const baseUrl = location.origin;
/** For signing in and going on with a session: calls that are made before there is a token. */
export const anonymousApi = createSupportClient({ baseUrl });

/** Who works here. */
export type Account = SupportSchemas['Account'];

/** The session of whoever works here. */
export const session = browserSession<Account>(() => anonymousApi.refreshSession({ body: {} }));

/** The API, as whoever is signed in. */
export const api = createSupportClient({
  baseUrl,
  async token() {
    await session.open();
    return session.accessToken();
  },
  refreshToken: () => session.refresh(),
});
