import { testSite } from '@holdfast/local/site';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Without these it would ask the hosts of its maker for updates at every start. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** A headless Chromium; its sandbox cannot run as root, which tests in containers are. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium(testSite(Number(process.env.TEST_SLOT ?? 1)));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...asRoot, '--disable-gpu'] });
}
