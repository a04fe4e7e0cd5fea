import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** Expects the page to be without barriers, at whatever width, and nothing to have gone wrong so far. */
export async function expectSound({ page, barriers, troubles }: Visitor): Promise<void> {
  expect(await barriers()).toEqual([]);
  expect(troubles).toEqual([]);
  const sideways = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(sideways).toBeLessThanOrEqual(0);
}
