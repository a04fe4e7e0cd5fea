import type { Edge } from '@holdfast/edge/create-edge';

/**
 * Lets nobody in without a key, also not where other edges let anybody look, and refuses to register a route that is
 * not for partners or does not say what a key must be for. Called before any route is registered.
 */
export function needKeys(edge: Edge): void {
  edge.addHook('onRoute', (route) => {
    const { access, scope } = route.config ?? {};
    if (scope === undefined || (access !== 'public' && access?.includes('PARTNER') !== true)) {
      throw new Error(`${String(route.method)} ${route.url} is not for partners, or names no scope`);
    }
    route.config = { ...route.config, access: ['PARTNER'] };
  });
}
