import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import type { Browser } from 'playwright-core';
import type { Guest } from '../platform/start-platform.ts';
import { signIn } from './sign-in.ts';
import { type Visitor, visit } from './visitor.ts';

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

/**
 * Shows pages to different viewers, keeps pictures of them, and returns what is wrong with which. Given a guest, each
 * viewer is that guest; the language is the browser's all the same.
 */
export async function showEverywhere(
  browser: Browser,
  origin: string,
  pages: Readonly<Record<string, string>>,
  guest?: Guest,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name: viewer, locale, colorScheme, width, height } of viewers) {
    const visitor = await visit(browser, origin, { locale, colorScheme, viewport: { width, height } });
    if (guest !== undefined) await signIn(visitor, origin, guest);
    for (const [name, path] of Object.entries(pages)) {
      const found = await show(visitor, path, `${name}-${viewer}`);
      faults.push(...found.map((fault) => `${name} for ${viewer}: ${fault}`));
    }
    faults.push(...visitor.troubles.map((trouble) => `for ${viewer}: ${trouble}`));
    await visitor.leave();
  }
  return faults;
}

/** Opens a page, keeps a picture of it, and returns what is wrong with it. */
async function show(visitor: Visitor, path: string, picture: string): Promise<string[]> {
  const { page } = visitor;
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(loadPictures);
  await visitor.picture(picture);
  const asked = new URL(path, page.url()).pathname;
  const shown = new URL(page.url()).pathname;
  const language: string = await page.evaluate('document.documentElement.lang');
  const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  return [
    ...(await visitor.barriers()),
    ...(sideways ? ['scrolls sideways'] : []),
    ...(shown === asked ? [] : [`leads to ${shown}`]),
    ...(picture.includes(`-${language}-`) ? [] : [`is shown in ${language}`]),
  ];
}

/** In the page: pictures further down would only be loaded when they come into view. */
const loadPictures = `Promise.all([...document.images].map((image) => {
  image.loading = 'eager';
  return image.decode().catch(() => undefined);
}))`;
