import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStop } from '@holdfast/local/processes/on-stop';
import { takeRunLock } from '@holdfast/local/processes/run-lock';
import { type RunningServer, raiseServer } from '@holdfast/local/servers/raise-server';
import type { Server } from '@holdfast/local/servers/server';
import { benchSite, type Site } from '@holdfast/local/site';

/** One run of one bench, on servers of its own. */
export interface BenchRun {
  readonly site: Site;
  /** What is going on, for who waits; it is no result. */
  tell(text: string): void;
  /** A part of the result, which `--save` keeps. */
  print(text: string): void;
  /** Starts a server, or takes the one that is given or still runs; it ends with the bench. */
  raise(server: Server): Promise<RunningServer>;
  /** Something to end when the bench does, also when it is stopped; last begun, first ended. */
  ending(end: () => Promise<unknown> | unknown): void;
}

/** Runs one bench from its servers to its report; `saveAs` is the name of the file in `benches/results`, if any. */
export async function runBench(
  { command, saveAs }: { command: string; saveAs?: string | undefined },
  measure: (run: BenchRun) => Promise<void>,
): Promise<void> {
  const abort = new AbortController();
  const site = { ...benchSite(), abort: abort.signal };
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  const begun: (() => Promise<unknown> | unknown)[] = [];
  const printed: string[] = [];

  const lock = takeRunLock(site.runDir, command);
  if ('heldBy' in lock) {
    tell(`A bench already runs here (process ${lock.heldBy}).`);
    process.exit(1);
  }
  const endAll = async () => {
    for (const end of begun.splice(0).reverse()) await Promise.resolve(end()).catch(() => undefined);
    lock.release();
  };
  onStop(
    (reason) => {
      tell(`Stopped (${reason}); ending what was started …`);
      abort.abort(new Error(`stopped (${reason})`));
      void endAll().then(() => process.exit(130));
    },
    () => process.exit(130),
  );
  const run: BenchRun = {
    site,
    tell,
    print(text) {
      process.stdout.write(`${text}\n\n`);
      printed.push(text);
    },
    async raise(server) {
      tell(`${server.title}: looking for it …`);
      const running = await raiseServer(server, site, (text) => tell(`${server.title}: ${text}`));
      begun.push(() => running.stop());
      return running;
    },
    ending: (end) => begun.push(end),
  };
  try {
    await measure(run);
    if (saveAs !== undefined) save(saveAs, command, printed, tell);
  } catch (error) {
    if (!abort.signal.aborted) {
      process.exitCode = 1;
      tell(`\nThe bench did not finish: ${error instanceof Error ? error.stack : String(error)}`);
      tell(`The logs are in ${site.logsDir}.`);
    }
  }
  await endAll();
}

/** What was measured when, and on what. */
export function machineLines(title: string, date = new Date()): string[] {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return [
    `${title}, ${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Machine: ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node};`,
  ];
}

function save(name: string, command: string, printed: readonly string[], tell: BenchRun['tell']): void {
  const folder = fileURLToPath(new URL('../results', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, `# What \`${command}\` printed\n\n\`\`\`text\n${printed.join('\n\n')}\n\`\`\`\n`);
  tell(`Written to ${file}.`);
}
