import { type CustomerSchemas, createCustomerClient } from '@holdfast/sdk/customer';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { createSession } from '@holdfast/ui/session/session';
import { serverClock } from './server-clock.ts';

const baseUrl = location.origin;
/** For signing in and going on with a session: calls that are made before there is a token. */
export const anonymousApi = createCustomerClient({ baseUrl });

/** Who uses the web app. */
export type Account = CustomerSchemas['Account'];

/** The guest's session. */
export const session = createSession<Account>({
  refresh: () => anonymousApi.refreshSession({ body: {} }),
  isOver: (error) => error instanceof HoldfastError && (error.status === 401 || error.status === 403),
  storage: localStorage,
  storageKey: 'holdfast.signedIn',
});

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
