import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../src/browser/open-browser.ts';
import { visit } from '../src/browser/visitor.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  platform = await startPlatform({}, { pages: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

test('a guest opens an account, is still signed in after a reload, and signs out', async () => {
  const ada = await visit(browser, platform.apps['customer-api'].url);
  const { page } = ada;
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@example.com`;
  await page.goto('/account');
  await page.getByRole('link', { name: 'Open an account' }).click();
  expect(await ada.barriers()).toEqual([]);
  await ada.picture('register');
  await page.getByLabel('Full name').fill('Ada Example');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('a harbour at dawn');
  await page.getByRole('button', { name: 'Open account' }).dblclick();
  // Back where signing in was asked for.
  await page.getByRole('heading', { name: 'Account', exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/account');
  expect(await ada.barriers()).toEqual([]);
  await ada.picture('account');
  await page.reload();
  await page.getByText(email).waitFor();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(ada.troubles).toEqual([]);
  await ada.leave();
});

test('a wrong password is said so, in German as well', async () => {
  const visitor = await visit(browser, platform.apps['customer-api'].url, {
    locale: 'de-DE',
    colorScheme: 'dark',
  });
  const { page } = visitor;
  await page.goto('/sign-in');
  await page.getByLabel('E-Mail').fill(`nobody.${crypto.randomUUID().slice(0, 8)}@example.com`);
  await page.getByLabel('Passwort').fill('a wrong one');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('alert').getByText('gehören nicht zusammen').waitFor();
  expect(await visitor.barriers()).toEqual([]);
  expect(visitor.troubles).toEqual([]);
  await visitor.leave();
});
