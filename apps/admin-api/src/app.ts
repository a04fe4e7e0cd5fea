import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';

const routes: readonly ((edge: Edge, platform: Platform) => void)[] = [];

/** The admin API as a plugin; registered under /admin/v1. */
export async function adminApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
