import { type CustomerSchemas, createCustomerClient } from '@holdfast/sdk/customer';
import { browserSession } from '@holdfast/ui/session/browser-session';
import { serverClock } from './server-clock.ts';

const baseUrl = location.origin;
/** For signing in and going on with a session: calls that are made before there is a token. */
export const anonymousApi = createCustomerClient({ baseUrl });

/** Who uses the web app. */
export type Account = CustomerSchemas['Account'];

/** The guest's session. */
export const session = browserSession<Account>(() => anonymousApi.refreshSession({ body: {} }));

/** The customer API, as whoever is signed in. */
export const api = createCustomerClient({
  baseUrl,
  async token() {
    await session.open();
    return session.accessToken();
  },
  refreshToken: () => session.refresh(),
  async fetch(request) {
    const response = await fetch(request);
    serverClock.note(response.headers.get('date'));
    return response;
  },
});
