import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Presses Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = target.and(page.locator(':focus'));
  for (let pressed = 0; pressed < 150 && (await focused.count()) === 0; pressed += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await focused.count(), String(target)).toBe(1);
}
