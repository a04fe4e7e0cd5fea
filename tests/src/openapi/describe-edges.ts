import { about as aboutAdmin } from '@holdfast/admin-api/about';
import { adminApi } from '@holdfast/admin-api/app';
import type { RateLimits } from '@holdfast/config/limits';
import { about as aboutCustomer } from '@holdfast/customer-api/about';
import { customerApi } from '@holdfast/customer-api/app';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import type { OpenApiOptions } from '@holdfast/edge/openapi';
import { about as aboutPartner } from '@holdfast/partner-api/about';
import { partnerApi } from '@holdfast/partner-api/app';
import type { EdgeDocument } from '@holdfast/sdk/generator/generate-client';
import { about as aboutSupport } from '@holdfast/support-api/about';
import { supportApi } from '@holdfast/support-api/app';
import { createLogger } from '@holdfast/telemetry/logger';
import packageJson from '../../../package.json' with { type: 'json' };

/** An edge whose routes are registered but never called. */
interface DescribedEdge {
  readonly app: string;
  readonly title: string;
  readonly about: Omit<OpenApiOptions, 'title' | 'version'>;
  register(edge: Edge): Promise<void>;
}

/** Routes reach for their platform when they are called, which these never are. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for the platform of each edge
const nothing: any = {};

/** The edges that have a client. */
const edges = {
  customer: {
    app: 'customer-api',
    title: 'Holdfast customer API',
    about: aboutCustomer,
    register: async (edge) => {
      await edge.register(customerApi, { prefix: '/api/v1', platform: nothing });
    },
  },
  partner: {
    app: 'partner-api',
    title: 'Holdfast partner API',
    about: aboutPartner,
    register: async (edge) => {
      await edge.register(partnerApi, { prefix: '/partner/v1', platform: nothing });
    },
  },
  support: {
    app: 'support-api',
    title: 'Holdfast support API',
    about: aboutSupport,
    register: async (edge) => {
      await edge.register(supportApi, { prefix: '/support/v1', platform: nothing });
    },
  },
  admin: {
    app: 'admin-api',
    title: 'Holdfast admin API',
    about: aboutAdmin,
    register: async (edge) => {
      await edge.register(adminApi, { prefix: '/admin/v1', platform: nothing });
    },
  },
} satisfies Record<string, DescribedEdge>;

export type EdgeName = keyof typeof edges;
export const edgeNames = Object.keys(edges) as EdgeName[];

/** The OpenAPI document of an edge, as it serves it at /openapi.json; no server is needed to make it. */
export async function describeEdge(name: EdgeName): Promise<EdgeDocument> {
  const { app, title, about, register }: DescribedEdge = edges[name];
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
  await register(edge);
  await edge.ready();
  const document = edge.swagger() as unknown as EdgeDocument;
  await edge.close();
  return document;
}
