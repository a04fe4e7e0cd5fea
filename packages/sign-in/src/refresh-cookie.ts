import type { Audience } from '@holdfast/domain/roles';
import { sessionDays } from '@holdfast/prisma-identity/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where a browser keeps the refresh token of an edge: out of reach of scripts and of other sites. */
export interface RefreshCookie {
  readonly name: string;
  read(request: FastifyRequest): string | undefined;
  set(reply: FastifyReply, refreshToken: string): void;
  clear(reply: FastifyReply): void;
}

/** Each edge has a cookie of its own (decision D31); without HTTPS, in development, the prefix cannot be had. */
export function refreshCookie(audience: Audience, secure: boolean): RefreshCookie {
  const name = `${secure ? '__Host-' : ''}holdfast-${audience}`;
  const options = { httpOnly: true, secure, sameSite: 'strict', path: '/' } as const;
  return {
    name,
    read: (request) => request.cookies[name],
    set: (reply, refreshToken) => {
      reply.setCookie(name, refreshToken, { ...options, maxAge: sessionDays.idle * 86_400 });
    },
    clear: (reply) => {
      reply.clearCookie(name, options);
    },
  };
}
