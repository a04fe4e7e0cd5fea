import { type WebSettings, WebSettingsSchema } from '@holdfast/contracts/http/web-settings';
import type { Edge } from '@holdfast/edge/create-edge';

/** How the platform is set up, for web pages; the same until the process is started anew. */
export function getWebSettingsRoute(edge: Edge, settings: WebSettings): void {
  edge.get(
    '/web-settings',
    {
      config: { access: 'public', limit: 'address' },
      schema: {
        tags: ['web app'],
        operationId: 'getWebSettings',
        summary: 'Read what a web page must know',
        response: { 200: WebSettingsSchema },
      },
    },
    async (_, reply) => {
      reply.header('cache-control', 'public, max-age=60');
      return settings;
    },
  );
}
