import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { loadFresh } from '@holdfast/tests/browser/load-fresh';
import { openBrowser } from '@holdfast/tests/browser/open-browser';
import { readFlags } from '../flags.ts';
import { loadNow } from '../report.ts';
import { type BenchRun, machineLines, runBench } from '../run-bench.ts';
import { openSite } from './open-site.ts';
import { findSlowPages, type PageLoads, promisedMillis, renderPages } from './report.ts';

const command = 'npm run bench:pages';
const flags = readFlags(command, { loads: 5, slowdown: 4 }, process.argv.slice(2));
await runBench({ command, saveAs: flags.save ? 'pages.md' : undefined }, bench);

async function bench(run: BenchRun): Promise<void> {
  const { loads, slowdown } = flags;
  const site = await openSite(run);
  const browser = await openBrowser();
  run.ending(() => browser.close());
  run.print(
    [
      ...machineLines("Holdfast bench of the customer's pages"),
      `  Chromium ${browser.version()} without a graphics card, the edge, Redis and PostgreSQL share it. Load before: ${loadNow()}.`,
      `Each page: ${loads} times with an empty cache, its built files from the edge, 1280 × 900. Counted is the largest`,
      '  contentful paint: when the largest part of the page that ever was in view was painted.',
    ].join('\n'),
  );
  const pages: PageLoads[] = [];
  for (const [title, path] of Object.entries(measuredPages())) {
    run.tell(`${title} …`);
    const load = (factor: number) => loadFresh(browser, `${site}${path}`, factor);
    // Not counted: the first visitor finds caches of the edge empty.
    await load(1);
    const [slow, plain] = [[await load(slowdown)], [await load(1)]];
    while (slow.length < loads) {
      slow.push(await load(slowdown));
      plain.push(await load(1));
    }
    pages.push({ title, slow, plain });
  }
  run.print(renderPages(pages, slowdown));
  const slowPages = findSlowPages(pages);
  run.print(
    slowPages.length === 0
      ? `Each page's median is within ${promisedMillis} ms on the slower processor.`
      : `TOO SLOW, over ${promisedMillis} ms on the slower processor: ${slowPages.join(', ')}`,
  );
  if (slowPages.length > 0) process.exitCode = 1;
}

function measuredPages(): Record<string, string> {
  const checkIn = addDays(dateIn('UTC', new Date()), 30);
  const stay = `checkIn=${checkIn}&checkOut=${addDays(checkIn, 3)}&guests=2&rooms=1`;
  return {
    home: '/',
    results: `/search?location=Lisbon&${stay}`,
    hotel: `/hotels/htl_harbour_lisbon?${stay}`,
  };
}
