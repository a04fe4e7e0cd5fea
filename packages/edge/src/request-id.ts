import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const sane = /^[A-Za-z0-9._:-]{8,128}$/;

/** The caller's X-Request-Id where it is sane, else one of our own. */
export function requestIdOf({ headers }: { headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id'];
  if (typeof given === 'string' && sane.test(given)) return given;
  return `req_${randomUUID().replaceAll('-', '')}`;
}
