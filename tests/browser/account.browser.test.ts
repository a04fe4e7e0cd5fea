import { TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSound } from '../src/browser/expect-sound.ts';
import { openBrowser } from '../src/browser/open-browser.ts';
import { type Visitor, visit } from '../src/browser/visitor.ts';
import { type Platform, startPlatform } from '../src/platform/start-platform.ts';

// Each wait has its own limit; the whole takes as long as the machine is slow.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

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

/** Opens an account on the way to its page, where it leads back. Returns the address. */
async function openAccount({ page, barriers, picture }: Visitor): Promise<string> {
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@example.com`;
  await page.goto('/account');
  await page.getByRole('link', { name: 'Open an account' }).click();
  expect(await barriers()).toEqual([]);
  await picture('register');
  await page.getByLabel('Full name').fill('Ada Example');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('a harbour at dawn');
  await page.getByRole('button', { name: 'Open account' }).dblclick();
  await page.getByRole('heading', { name: 'Account', exact: true }).waitFor();
  return email;
}

test('a guest opens an account, is still signed in after a reload, and signs out', async () => {
  const ada = await visit(browser, platform.apps['customer-api'].url);
  const { page } = ada;
  const email = await openAccount(ada);
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

test('a guest turns on two-step sign-in, comes in with a code and a recovery code, and turns it off', async () => {
  const ada = await visit(browser, platform.apps['customer-api'].url);
  const { page } = ada;
  const email = await openAccount(ada);
  await page.getByRole('button', { name: 'Turn on two-step sign-in' }).click();
  const setUp = page.getByRole('dialog', { name: 'Turn on two-step sign-in' });
  const nextCode = codesOf((await setUp.locator('code').textContent()) ?? '');
  await expectSound(ada);
  await ada.picture('account-second-factor');
  await setUp.getByLabel('Code from the app').fill('no code');
  await setUp.getByRole('button', { name: 'Turn on', exact: true }).click();
  await setUp.getByText('This code is not right').waitFor();
  await setUp.getByLabel('Code from the app').fill(nextCode());
  await setUp.getByRole('button', { name: 'Turn on', exact: true }).dblclick();

  const shown = page.getByRole('dialog', { name: 'Your recovery codes' });
  await shown.getByRole('listitem').first().waitFor();
  const codes = await shown.getByRole('listitem').allTextContents();
  expect(new Set(codes).size).toBe(10);
  // They are shown once: no key puts them away.
  await page.keyboard.press('Escape');
  expect(await shown.getByRole('button', { name: 'Done' }).isDisabled()).toBe(true);
  await expectSound(ada);
  await ada.picture('account-recovery-codes');
  await shown.getByText('I have kept them').click();
  await shown.getByRole('button', { name: 'Done' }).click();
  await page.getByText('You have 10 recovery codes left').waitFor();
  await expectSound(ada);

  await signInAgain(ada, email);
  const code = page.getByLabel('Code', { exact: true });
  await expectSound(ada);
  await code.fill('000000');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('This code is not right').waitFor();
  await expectSound(ada);
  await code.fill(nextCode());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('You have 10 recovery codes left').waitFor();

  await signInAgain(ada, email);
  await code.fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('You have 9 recovery codes left').waitFor();

  await page.getByRole('button', { name: 'Turn off', exact: true }).click();
  const off = page.getByRole('alertdialog', { name: 'Turn off two-step sign-in?' });
  await expectSound(ada);
  // Each is good once.
  await off.getByLabel('Code', { exact: true }).fill(codes[0] ?? '');
  await off.getByRole('button', { name: 'Turn off' }).click();
  await off.getByText('This code is not right').waitFor();
  await off.getByLabel('Code', { exact: true }).fill(codes[1] ?? '');
  await off.getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('button', { name: 'Turn on two-step sign-in' }).waitFor();
  await expectSound(ada);
  await ada.leave();
});

/** Signs out and gives address and password, after which a code is asked for. */
async function signInAgain({ page }: Visitor, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('a harbour at dawn');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Code', { exact: true }).waitFor();
}

/** An authenticator app: a code that was not given before, of now or of the next half minute, which is taken as well. */
function codesOf(secret: string): () => string {
  const app = new TOTP({ secret });
  let last = 0;
  return () => {
    last = Math.max(app.counter(), last + 1);
    return app.generate({ timestamp: last * app.period * 1_000 });
  };
}
