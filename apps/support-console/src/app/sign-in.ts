import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import type { Credentials, SignInOutcome } from '@holdfast/ui/staff-sign-in';
import { anonymousApi, session } from './api.ts';

/** Begins a session, or says what it lacks. */
export async function signIn(credentials: Credentials): Promise<SignInOutcome> {
  try {
    session.signedIn(await anonymousApi.login({ body: credentials }));
    return 'signed-in';
  } catch (error) {
    if (!(error instanceof HoldfastError)) throw error;
    if (error.code === 'SECOND_FACTOR_REQUIRED' && credentials.code === undefined) return 'code';
    return { problem: error.message };
  }
}
