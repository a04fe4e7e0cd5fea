import type { Browser } from 'playwright-core';

/** What it took to show a page to somebody who has never been there. */
export interface FreshLoad {
  /** When the largest part of the page was painted, in milliseconds after the request. */
  readonly largestPaintMillis: number;
  /** Which part that was, such as `img` or `h1`. */
  readonly largest: string;
  /** Of scripts, as they came over the wire. */
  readonly scriptBytes: number;
  /** Everybody who was asked for anything. */
  readonly hosts: readonly string[];
}

interface Paint {
  readonly millis: number;
  readonly element: string;
}

/** In the page, before any script of its own. */
const recordPaints = `
  globalThis.paints = [];
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries()) {
      paints.push({ millis: startTime, element: element?.tagName.toLowerCase() ?? 'gone' });
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;

/** Nothing larger was painted for a while, so that the last paint counts. */
const isSettled = 'paints.length > 0 && performance.now() - paints.at(-1).millis > 1500';

/** Opens an address with an empty cache, on a processor that is so many times slower. */
export async function loadFresh(browser: Browser, address: string, slowdown = 1): Promise<FreshLoad> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(recordPaints);
    const scripts: Promise<number>[] = [];
    const hosts = new Set<string>();
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) hosts.add(host);
    });
    page.on('requestfinished', (request) => {
      if (!new URL(request.url()).pathname.endsWith('.js')) return;
      scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'networkidle' });
    // The page's policy forbids a condition that is waited for inside of it.
    while (!(await page.evaluate(isSettled))) await page.waitForTimeout(200);
    const { millis, element } = (await page.evaluate('paints.at(-1)')) as Paint;
    return {
      largestPaintMillis: millis,
      largest: element,
      scriptBytes: (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0),
      hosts: [...hosts],
    };
  } finally {
    await context.close();
  }
}
