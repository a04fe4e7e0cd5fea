import type { Audience } from '@holdfast/domain/roles';
import { hashSecretToken, makeSecretToken } from '@holdfast/domain/secret-token';
import { outsideAttemptSeconds } from '@holdfast/prisma-identity/outside-logins';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A sign-in at a provider that is bound to the browser it began in. */
export interface BoundAttempt {
  /** Sent to the provider and back. */
  readonly state: string;
  /** By which the attempt is kept; another provider's answer finds none. */
  readonly stateHash: string;
}

/** What binds attempts to browsers. */
export interface AttemptCookie {
  begin(reply: FastifyReply, provider: string): BoundAttempt;
  /** The attempt of this browser, if there is one. */
  read(request: FastifyRequest, provider: string): BoundAttempt | undefined;
  clear(reply: FastifyReply): void;
}

/**
 * The browser keeps a secret of which the state is the hash, so that whoever sees a state cannot make another browser
 * finish the sign-in (login CSRF). Lax, because the provider sends people back from another site.
 */
export function attemptCookie(audience: Audience, secure: boolean): AttemptCookie {
  const name = `${secure ? '__Host-' : ''}holdfast-${audience}-outside`;
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  const attemptOf = (secret: string, provider: string): BoundAttempt => {
    const state = hashSecretToken(secret);
    return { state, stateHash: hashSecretToken(`${provider} ${state}`) };
  };
  return {
    begin(reply, provider) {
      const secret = makeSecretToken();
      reply.setCookie(name, secret, { ...options, maxAge: outsideAttemptSeconds });
      return attemptOf(secret, provider);
    },
    read(request, provider) {
      const secret = request.cookies[name];
      return secret === undefined ? undefined : attemptOf(secret, provider);
    },
    clear(reply) {
      reply.clearCookie(name, options);
    },
  };
}
