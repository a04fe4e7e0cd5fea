import cookie from '@fastify/cookie';
import type { Edge } from '@holdfast/edge/create-edge';
import { outsideLoginRoutes } from './outside-login/outside-login-routes.ts';
import { changeAccountRoute, getAccountRoute } from './routes/account.ts';
import { changePasswordRoute } from './routes/change-password.ts';
import { askEmailVerificationRoute, verifyEmailRoute } from './routes/email-verification.ts';
import { loginRoute } from './routes/login.ts';
import { logoutEverywhereRoute, logoutRoute } from './routes/logout.ts';
import { askPasswordResetRoute, resetPasswordRoute } from './routes/password-reset.ts';
import { refreshRoute } from './routes/refresh.ts';
import { registerRoute } from './routes/register.ts';
import {
  confirmTwoFactorRoute,
  removeTwoFactorRoute,
  renewRecoveryCodesRoute,
  startTwoFactorRoute,
} from './routes/two-factor.ts';
import type { SignInDesk } from './sign-in-desk.ts';

const routes = [
  loginRoute,
  refreshRoute,
  logoutRoute,
  logoutEverywhereRoute,
  getAccountRoute,
  changeAccountRoute,
  changePasswordRoute,
  askPasswordResetRoute,
  resetPasswordRoute,
  askEmailVerificationRoute,
  verifyEmailRoute,
  startTwoFactorRoute,
  confirmTwoFactorRoute,
  removeTwoFactorRoute,
  renewRecoveryCodesRoute,
];

/** Signing in to an edge as a plugin; registered under the edge's own prefix. Only guests register themselves. */
export async function signInRoutes(edge: Edge, { desk }: { desk: SignInDesk }): Promise<void> {
  await edge.register(cookie);
  if (desk.audience === 'customer') registerRoute(edge, desk);
  for (const route of routes) route(edge, desk);
  // Staff edges offer it only where they are registered with a provider.
  if (desk.audience === 'customer' || desk.outsideProviders.size > 0) outsideLoginRoutes(edge, desk);
}
