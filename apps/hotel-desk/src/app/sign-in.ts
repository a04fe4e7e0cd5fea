import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import type { Credentials, SignInOutcome } from '@holdfast/ui/staff/sign-in';
import { anonymousApi, session } from './api.ts';

/** Begins a session, or says what it lacks. */
export async function signIn(credentials: Credentials): Promise<SignInOutcome> {
  try {
    session.signedIn(await anonymousApi.login({ body: credentials }));
    return 'signed-in';
  } catch (error) {
    if (!(error instanceof HoldfastError)) throw error;
    if (error.code === 'SECOND_FACTOR_REQUIRED') {
      const enrolmentToken = error.problem?.enrolmentToken;
      if (enrolmentToken !== undefined) return { setUp: secondFactorOf(enrolmentToken) };
      if (credentials.code === undefined) return 'code';
    }
    return { problem: error.message };
  }
}

/** How whoever must have a second factor makes one, before there is a session. */
function secondFactorOf(enrolmentToken: string) {
  return {
    start: () => anonymousApi.startTwoFactor({ body: { enrolmentToken } }),
    async confirm(code: string) {
      const { recoveryCodes } = await anonymousApi.confirmTwoFactor({ body: { enrolmentToken, code } });
      return recoveryCodes;
    },
  };
}
