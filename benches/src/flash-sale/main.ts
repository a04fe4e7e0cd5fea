import { readFlags } from '../flags.ts';
import { loadNow } from '../report.ts';
import { type BenchRun, machineLines, runBench } from '../run-bench.ts';
import { auditSale } from './audit-sale.ts';
import { buyAtOnce } from './buy-at-once.ts';
import { openShop } from './open-shop.ts';
import { findFaults, renderAnswers } from './report.ts';

const command = 'npm run bench:flash-sale';
const flags = readFlags(command, { buyers: 1000, rooms: 10 }, process.argv.slice(2));
await runBench({ command, saveAs: flags.save ? 'flash-sale.md' : undefined }, bench);

async function bench(run: BenchRun): Promise<void> {
  const { buyers, rooms } = flags;
  run.print(
    [
      ...machineLines('Holdfast bench of a flash sale'),
      `  buyers, edge, worker, provider (apps/sandbox-psp), Temporal on SQLite and PostgreSQL share it. Load before: ${loadNow()}.`,
      `${buyers} buyers ask for one of ${rooms} rooms at the same time, then ${buyers} more when there are none left.`,
    ].join('\n'),
  );
  const shop = await openShop(run, rooms);
  run.tell('The sale …');
  const rush = await buyAtOnce(shop, await shop.buyers(buyers));
  const sale = await auditSale(shop);
  run.tell('Latecomers …');
  const late = await buyAtOnce(shop, await shop.buyers(buyers));
  const { workflows } = await auditSale(shop);
  run.print(renderAnswers({ 'at the same time': rush, 'when all were sold': late }));
  run.print(
    [
      `Sold: ${sale.charged} at the provider, ${sale.reserved} in inventory, ${sale.confirmed} confirmed.`,
      `Workflows: ${sale.workflows} for ${buyers} buyers at the same time: ${rooms} sold, the others had read while there was`,
      `  a room (${sale.acceptedLate} of them were written down after the last one was held); ${workflows - sale.workflows} for latecomers.`,
    ].join('\n'),
  );
  const faults = findFaults(rooms, sale, { rush, late, workflowsOfLate: workflows - sale.workflows });
  run.print(faults.length === 0 ? 'Exactly as it should be.' : `WRONG:\n  ${faults.join('\n  ')}`);
  if (faults.length > 0) process.exitCode = 1;
}
