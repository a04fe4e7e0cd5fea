import { about as aboutAdmin } from '@holdfast/admin-api/about';
import { adminApi } from '@holdfast/admin-api/app';
import type { RateLimits } from '@holdfast/config/limits';
import { about as aboutCustomer } from '@holdfast/customer-api/about';
import { customerApi } from '@holdfast/customer-api/app';
import type { Audience } from '@holdfast/domain/roles';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import type { OpenApiOptions } from '@holdfast/edge/openapi';
import { about as aboutPartner } from '@holdfast/partner-api/about';
import { partnerApi } from '@holdfast/partner-api/app';
import type { EdgeDocument } from '@holdfast/sdk/generator/generate-client';
import { mountSignIn } from '@holdfast/sign-in/mount-sign-in';
import type { SignInDesk } from '@holdfast/sign-in/sign-in-desk';
import { about as aboutSupport } from '@holdfast/support-api/about';
import { supportApi } from '@holdfast/support-api/app';
import { createLogger } from '@holdfast/telemetry/logger';
import packageJson from '../../../package.json' with { type: 'json' };

/** An edge whose routes are registered but never called. */
interface DescribedEdge {
  readonly app: string;
  readonly title: string;
  readonly about: Omit<OpenApiOptions, 'title' | 'version'>;
  readonly prefix: string;
  readonly routes: (
    edge: Edge,
    options: { platform: never; notifications: never; webSettings: never },
  ) => Promise<void>;
  /** Whose sign-in it has; partners have keys. */
  readonly audience?: Audience;
}

/** The edges that have a client. */
const edges = {
  customer: {
    app: 'customer-api',
    title: 'Holdfast customer API',
    about: aboutCustomer,
    prefix: '/api/v1',
    routes: customerApi,
    audience: 'customer',
  },
  partner: {
    app: 'partner-api',
    title: 'Holdfast partner API',
    about: aboutPartner,
    prefix: '/partner/v1',
    routes: partnerApi,
  },
  support: {
    app: 'support-api',
    title: 'Holdfast support API',
    about: aboutSupport,
    prefix: '/support/v1',
    routes: supportApi,
    audience: 'support',
  },
  admin: {
    app: 'admin-api',
    title: 'Holdfast admin API',
    about: aboutAdmin,
    prefix: '/admin/v1',
    routes: adminApi,
    audience: 'admin',
  },
} satisfies Record<string, DescribedEdge>;

export type EdgeName = keyof typeof edges;
export const edgeNames = Object.keys(edges) as EdgeName[];

/** The OpenAPI document of an edge, as it serves it at /openapi.json; no server is needed to make it. */
export async function describeEdge(name: EdgeName): Promise<EdgeDocument> {
  const { app, title, about, prefix, routes, audience }: DescribedEdge = edges[name];
  const edge = await createEdge({
    ...about,
    name: app,
    title,
    version: packageJson.version,
    logger: createLogger({ name: app, level: 'fatal' }),
    limits: { enabled: false } as RateLimits,
    redis: undefined,
    verifyToken: async () => undefined,
    dependencies: [],
  });
  await edge.register(routes, {
    prefix,
    platform: {} as never,
    notifications: {} as never,
    webSettings: {} as never,
  });
  if (audience !== undefined) await mountSignIn(edge, { prefix, desk: deskOf(audience) });
  await edge.ready();
  const document = edge.swagger() as unknown as EdgeDocument;
  await edge.close();
  return document;
}

/** Routes reach for what they work with when they are called, which these never are. */
function deskOf(audience: Audience): SignInDesk {
  const desk = { audience, outsideProviders: new Map(), settings: {} };
  return desk as Pick<SignInDesk, 'audience'> as SignInDesk;
}
