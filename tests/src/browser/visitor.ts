import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { localDir } from '@holdfast/local/site';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Somebody in front of a browser of their own, with nothing kept from others. */
export interface Visitor {
  readonly page: Page;
  /** What went wrong in their browser: errors of scripts, refusals of the content security policy, failed files. */
  readonly troubles: string[];
  /** Keeps a picture of the page among the test's output, `.local/screenshots/<name>.png`. */
  picture(name: string): Promise<void>;
  /** What axe finds wrong with the page as it is now, empty when nothing. */
  barriers(): Promise<string[]>;
  leave(): Promise<void>;
}

// An answer that refuses is part of the story; the browser writes a line about each of them.
const expected = /the server responded with a status of (400|401|402|403|404|409|410|422|429)/;

// What React Aria says aloud names what it speaks of, and stays some seconds longer than that.
const saidAloud = '[data-live-announcer]';

/** Opens a browser context for one person. */
export async function visit(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !expected.test(line.text())) troubles.push(line.text());
  });
  const folder = join(localDir(), 'screenshots');
  mkdirSync(folder, { recursive: true });
  return {
    page,
    troubles,
    async picture(name) {
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
    async barriers() {
      const { violations } = await new AxeBuilder({ page }).exclude(saidAloud).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    leave: () => context.close(),
  };
}
