import type { Edge } from '@holdfast/edge/create-edge';
import { preferredLanguage } from '@holdfast/edge/preferred-language';
import { ProblemError } from '@holdfast/edge/problem-error';
import { keepOutsideAttempt, takeOutsideAttempt } from '@holdfast/prisma-identity/outside-logins';
import type { FastifyBaseLogger } from 'fastify';
import { Type } from 'typebox';
import { beginSession } from '../sessions.ts';
import type { SignInDesk } from '../sign-in-desk.ts';
import { attemptCookie } from './attempt-cookie.ts';
import { findOutsideAccount } from './find-account.ts';
import type { OutsideProvider } from './outside-provider.ts';
import { outsideLoginFailed, providerAway, providerProblem } from './provider-problem.ts';
import { ReturnPathSchema } from './return-path.ts';
import { showProblem } from './show-problem.ts';

const ProviderParamsSchema = Type.Object({ provider: Type.String({ minLength: 1, maxLength: 128 }) });
const ElsewhereSchema = Type.Null({ description: 'Where the browser goes next is in Location.' });

const onProblem =
  'Where it asks for HTML and something goes wrong, it is sent to `/sign-in?problem=<error code>` instead.';

/** Signing in with an outside provider by OpenID Connect: both addresses are for browsers to be sent to. */
export function outsideLoginRoutes(edge: Edge, desk: SignInDesk): void {
  const cookie = attemptCookie(desk.audience, desk.settings.secureCookies);
  const errorHandler = showProblem(desk.signInPage);

  function providerOf(name: string): OutsideProvider {
    const provider = desk.outsideProviders.get(name);
    if (provider === undefined) throw new ProblemError('NOT_FOUND', 'There is no such provider here.');
    return provider;
  }

  edge.get(
    '/auth/outside/:provider/start',
    {
      errorHandler,
      config: { access: 'public', limit: 'sign_in', problems: ['NOT_FOUND', 'DEPENDENCY_UNAVAILABLE'] },
      schema: {
        tags: ['account'],
        operationId: 'startOutsideLogin',
        summary: 'Sign in with an outside provider',
        description: `Send the browser here; it is sent on to the provider. It has ten minutes to come back. ${onProblem}`,
        params: ProviderParamsSchema,
        querystring: Type.Object(
          { returnTo: Type.Optional(ReturnPathSchema) },
          { additionalProperties: false },
        ),
        response: { 302: ElsewhereSchema },
      },
    },
    async (request, reply) => {
      const provider = providerOf(request.params.provider);
      const { state, stateHash } = cookie.begin(reply, provider.name);
      const begun = await provider.begin(state).catch((error: unknown) => {
        note(request.log, provider, providerProblem(error).code);
        throw providerAway();
      });
      const { url, nonce, codeVerifier } = begun;
      const returnTo = request.query.returnTo ?? '/';
      await keepOutsideAttempt(desk.identity, {
        ...{ stateHash, nonce, codeVerifier, returnTo, audience: desk.audience },
      });
      return reply.code(302).header('location', url.href).header('cache-control', 'no-store').send(null);
    },
  );

  edge.get(
    '/auth/outside/:provider/callback',
    {
      errorHandler,
      config: {
        access: 'public',
        limit: 'address',
        problems: [
          ...(['OUTSIDE_LOGIN_FAILED', 'FORBIDDEN', 'EMAIL_NOT_VERIFIED', 'SECOND_FACTOR_REQUIRED'] as const),
          ...(['NOT_FOUND', 'ACCOUNT_NOT_CONFIRMED', 'DEPENDENCY_UNAVAILABLE'] as const),
        ],
      },
      schema: {
        tags: ['account'],
        operationId: 'finishOutsideLogin',
        summary: 'Come back from an outside provider',
        description:
          'The provider sends the browser here. It gets the session cookie of this edge and is sent to where it ' +
          `wanted to return; \`/auth/refresh\` then gives an access token. ${onProblem}`,
        params: ProviderParamsSchema,
        // Open, because providers add members of their own.
        querystring: Type.Object({ state: Type.Optional(Type.String({ maxLength: 128 })) }),
        response: { 302: ElsewhereSchema },
      },
    },
    async (request, reply) => {
      const provider = providerOf(request.params.provider);
      const bound = cookie.read(request, provider.name);
      // Looked at before the attempt is taken: a link of somebody else's must not end it.
      if (bound === undefined || bound.state !== request.query.state) throw outsideLoginFailed();
      cookie.clear(reply);
      const attempt = await takeOutsideAttempt(desk.identity, {
        ...{ stateHash: bound.stateHash, audience: desk.audience },
      });
      if (attempt === null) throw outsideLoginFailed();
      const query = request.raw.url?.split('?')[1] ?? '';
      const outside = await provider
        .finish(query, { ...attempt, state: bound.state })
        .catch((error: unknown) => {
          const { problem, code } = providerProblem(error);
          note(request.log, provider, code);
          throw problem;
        });
      const language = preferredLanguage(request.headers['accept-language']);
      const user = await findOutsideAccount(desk, { ...outside, provider: provider.name }, language);
      if ((await beginSession(desk, reply, user, {})) === null) {
        throw new ProblemError('FORBIDDEN', 'The account is closed.');
      }
      return reply
        .code(302)
        .header('location', attempt.returnTo)
        .header('cache-control', 'no-store')
        .send(null);
    },
  );
}

function note(log: FastifyBaseLogger, { name }: OutsideProvider, code: string): void {
  log.warn({ provider: name, code }, 'a sign-in with an outside provider failed');
}
