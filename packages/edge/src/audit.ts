import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { ProblemError } from './problem-error.ts';

/** What is done and to what, e.g. `refund.approve`. */
export type AuditAction = `${string}.${string}`;

/** What a handler knows of its deed: ids, amounts, states and roles, never a name, an address or a note. */
export interface AuditedDeed {
  /** Where it is not the last part of the route's path that has a name. */
  readonly objectId?: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the audit log calls it; on staff edges every route that changes something has one. */
    audit?: AuditAction;
  }
  interface FastifyRequest {
    /** Tells the audit log more about what is being done; what is told later is added. */
    audit(deed: AuditedDeed): void;
    auditedDeed: AuditedDeed | null;
  }
}

/** One line of the audit log: ASKED before something is done, DONE or REFUSED after, with the same request id. */
export interface AuditLine extends AuditedDeed {
  readonly phase: 'ASKED' | 'DONE' | 'REFUSED';
  readonly requestId: string;
  readonly edge: string;
  readonly actorId: string;
  readonly actorRoles: readonly string[];
  readonly address: string;
  readonly action: AuditAction;
  /** What was answered, once it was. */
  readonly status?: number;
}

/** Writes a line where nothing takes it away again; throws where it cannot. */
export type WriteAudit = (line: AuditLine) => Promise<void>;

// Where people write what they like, and where people are: never kept here, whatever a handler tells.
const words = new Set(
  'name fullName email contactEmail phone address note caption description text title specialRequests'.split(
    ' ',
  ),
);

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
// An e-mail address in a path, say, is no id and goes nowhere.
const id = /^[A-Za-z0-9_.:-]{1,128}$/;

/**
 * Keeps the audit log of a staff edge: a line before the handler, without which nothing is done, and one with what
 * came of it before the answer goes out. Other edges have no `write`: there a route's `audit` says nothing.
 */
export const keepAudit = fastifyPlugin(
  (
    edge: FastifyInstance,
    { edgeName, write }: { readonly edgeName: string; readonly write: WriteAudit | undefined },
    done: () => void,
  ) => {
    edge.decorateRequest('auditedDeed', null);
    edge.decorateRequest('audit', function audit(this: FastifyRequest, deed: AuditedDeed) {
      this.auditedDeed = { ...this.auditedDeed, ...withoutWords(deed) };
    });
    if (write === undefined) return done();
    const asked = new WeakSet<FastifyRequest>();
    edge.addHook('onRoute', ({ method, url, config }) => {
      const unsafe = [method].flat().some((name) => !safeMethods.has(name));
      // Who signs in is not known yet; their sessions are kept with them.
      if (!unsafe || config?.access === 'public' || config?.audit !== undefined) return;
      throw new Error(`${String(method)} ${url} does not say what the audit log calls it (config.audit)`);
    });
    edge.addHook('preHandler', async (request) => {
      const line = lineOf(request, edgeName);
      if (line === undefined) return;
      await write({ ...line, phase: 'ASKED' }).catch((error: unknown) => {
        request.log.error({ err: error }, 'the audit log cannot be written');
        throw new ProblemError('DEPENDENCY_UNAVAILABLE', 'Nothing was done: it could not be written down.', {
          retryAfterSeconds: 2,
        });
      });
      asked.add(request);
    });
    edge.addHook('onSend', async (request, reply) => {
      const line = lineOf(request, edgeName);
      if (line === undefined || !asked.delete(request)) return;
      const result = { ...line, ...request.auditedDeed, ...resultOf(reply) };
      // It is done or not; that it was asked for is written already.
      await write(result).catch((error: unknown) => {
        request.log.error({ err: error }, 'what came of an audited request is not written');
      });
    });
    done();
  },
);

function lineOf(request: FastifyRequest, edgeName: string): Omit<AuditLine, 'phase'> | undefined {
  const { audit: action } = request.routeOptions.config;
  const { caller } = request;
  if (action === undefined || caller === null) return undefined;
  const objectId = Object.values((request.params ?? {}) as Record<string, string>).at(-1);
  return {
    ...{ requestId: request.id, edge: edgeName, action, address: request.ip },
    ...{ actorId: caller.accountId, actorRoles: caller.roles },
    ...(objectId !== undefined && id.test(objectId) ? { objectId } : {}),
  };
}

function withoutWords(deed: AuditedDeed): AuditedDeed {
  return JSON.parse(JSON.stringify(deed, (name, value) => (words.has(name) ? undefined : value)));
}

function resultOf({ statusCode: status }: FastifyReply): Pick<AuditLine, 'phase' | 'status'> {
  return { phase: status < 400 ? 'DONE' : 'REFUSED', status };
}
