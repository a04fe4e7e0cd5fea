import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import type { Session, SignedIn } from '../session/session.ts';
import type { Credentials, SignInOutcome } from './sign-in.tsx';

type SecondFactor = Extract<SignInOutcome, { setUp: unknown }>['setUp'];

/** The calls that begin a session, as the clients of the staff edges have them. */
export interface SignInApi<Account> {
  login(call: { body: Credentials }): Promise<SignedIn<Account>>;
  startTwoFactor(call: { body: { enrolmentToken: string } }): ReturnType<SecondFactor['start']>;
  confirmTwoFactor(call: {
    body: { enrolmentToken: string; code: string };
  }): Promise<{ recoveryCodes: string[] }>;
}

/** Begins a session, or says what it lacks. */
export async function signInWith<Account>(
  api: SignInApi<Account>,
  session: Session<Account>,
  credentials: Credentials,
): Promise<SignInOutcome> {
  try {
    session.signedIn(await api.login({ body: credentials }));
    return 'signed-in';
  } catch (error) {
    if (!(error instanceof HoldfastError)) throw error;
    if (error.code === 'SECOND_FACTOR_REQUIRED') {
      const enrolmentToken = error.problem?.enrolmentToken;
      if (enrolmentToken !== undefined) return { setUp: secondFactorOf(api, enrolmentToken) };
      if (credentials.code === undefined) return 'code';
    }
    return { problem: error.message };
  }
}

/** How whoever must have a second factor makes one, before there is a session. */
function secondFactorOf(api: SignInApi<unknown>, enrolmentToken: string): SecondFactor {
  return {
    start: () => api.startTwoFactor({ body: { enrolmentToken } }),
    async confirm(code) {
      const { recoveryCodes } = await api.confirmTwoFactor({ body: { enrolmentToken, code } });
      return recoveryCodes;
    },
  };
}
