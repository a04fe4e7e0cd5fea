import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import type { Browser } from 'playwright-core';
import { visit } from './visitor.ts';

/** Screens and tastes that differ in everything that matters to a layout. */
const viewers = [
  { name: 'en-light-1280', locale: 'en-GB', colorScheme: 'light', width: 1280, height: 900 },
  { name: 'de-dark-1280', locale: 'de-DE', colorScheme: 'dark', width: 1280, height: 900 },
  { name: 'de-light-390', locale: 'de-DE', colorScheme: 'light', width: 390, height: 844 },
  { name: 'en-dark-320', locale: 'en-GB', colorScheme: 'dark', width: 320, height: 700 },
] as const;

/** So many days from today, as addresses and calendars say it. */
export function daysFromNow(days: number): string {
  return addDays(dateIn('UTC', new Date()), days);
}

/** Shows pages to different viewers, keeps pictures of them, and returns what is wrong with which. */
export async function showEverywhere(
  browser: Browser,
  origin: string,
  pages: Readonly<Record<string, string>>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name: viewer, locale, colorScheme, width, height } of viewers) {
    const visitor = await visit(browser, origin, { locale, colorScheme, viewport: { width, height } });
    const { page } = visitor;
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      // Pictures further down are loaded when they come into view.
      await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      await page.waitForLoadState('networkidle');
      await page.evaluate('window.scrollTo(0, 0)');
      await visitor.picture(`${name}-${viewer}`);
      const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      const found = [...(await visitor.barriers()), ...(sideways ? ['scrolls sideways'] : [])];
      faults.push(...found.map((fault) => `${name} for ${viewer}: ${fault}`));
    }
    faults.push(...visitor.troubles.map((trouble) => `for ${viewer}: ${trouble}`));
    await visitor.leave();
  }
  return faults;
}
