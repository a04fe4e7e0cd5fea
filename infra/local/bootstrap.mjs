// Runs on the machine's own Node in a fresh clone: nothing may be imported here but Node itself.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, 'node');

/** Each command's program, and whether it needs the generated database clients. */
const commands = {
  start: { program: 'infra/local/src/start.ts', generate: true },
  demo: { program: 'infra/local/src/demo.ts', generate: true },
  test: { program: 'tests/src/run-all.ts', generate: true },
  'test:unit': {
    program: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--project', 'unit'],
    generate: true,
  },
  bench: { program: 'benches/src/main.ts', generate: true },
  'bench:inventory': { program: 'benches/src/inventory/main.ts', generate: true },
  'bench:search': { program: 'benches/src/search/main.ts', generate: true },
  'bench:flash-sale': { program: 'benches/src/flash-sale/main.ts', generate: true },
  'bench:pages': { program: 'benches/src/pages/main.ts', generate: true },
  'db:generate': { program: 'infra/database/src/generate.ts', generate: false },
  'db:migrate': { program: 'infra/local/src/database.ts', args: ['migrate'], generate: false },
  'db:new': { program: 'infra/local/src/database.ts', args: ['new'], generate: false },
  openapi: { program: 'tests/src/openapi/write-sdk-files.ts', generate: true },
  seed: { program: 'infra/local/src/database.ts', args: ['seed'], generate: true },
  seal: { program: 'infra/local/src/database.ts', args: ['seal'], generate: true },
  rewrap: { program: 'infra/local/src/database.ts', args: ['rewrap'], generate: true },
  reconcile: { program: 'infra/local/src/reconcile.ts', generate: false },
};

const [name = 'start', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) fail(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`Node ${process.versions.node} is too old. Install Node 20 or newer and run this again.`);

await install();
if (command.generate) await generate();
process.exitCode = await run(node, [join(root, command.program), ...(command.args ?? []), ...rest]);

/** Only where nothing is installed yet, or other versions than the lock file asks for. */
async function install() {
  if (isInstalled()) return;
  say('Installing packages (npm ci), once. This takes a minute or so.');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'];
  const code = await withProgress('npm ci', () => run('npm', args, { NODE_ENV: 'development' }));
  if (code !== 0) fail('npm ci failed; its message is above. Run this again when its cause is gone.', code);
}

/** By content: git touches the lock file without changing it, and npm may have been run by hand. */
function isInstalled() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const [wanted, present] = [read('package-lock.json'), read('node_modules/.package-lock.json')];
    return (
      existsSync(node) &&
      Object.entries(wanted).every(([path, { version, link, optional }]) => {
        if (!path.startsWith('node_modules/') || link) return true;
        return path in present ? present[path].version === version : optional === true;
      })
    );
  } catch {
    return false;
  }
}

/** The database clients are made from the schemas and are not in git. */
async function generate() {
  const args = [join(root, 'infra/database/src/generate.ts')];
  const code = await withProgress('database clients', () => run(node, args, {}, sayGenerated));
  if (code !== 0) fail('The database clients could not be generated; the message is above.', code);
}

/** What is already there is not worth a line. */
function sayGenerated(output) {
  for (const line of output.split('\n')) if (line && !line.endsWith('unchanged')) say(line);
}

/** A line every ten seconds, so that nobody wonders whether anything happens. */
async function withProgress(what, work) {
  const started = Date.now();
  const timer = setInterval(() => say(`  ${what}: ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Runs a program, passes signals on, waits for its end, and tells its exit code. */
function run(program, args, env = {}, onOutput = undefined) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['inherit', onOutput ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    });
    child.stdout?.setEncoding('utf8').on('data', onOutput);
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const watch = watchParent(() => child.kill('SIGTERM'));
    child.once('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
    });
    child.once('close', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** When npm is killed with -9 it cannot tell us; nobody could stop what we run, so it is ended. */
function watchParent(onOrphaned) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const watched = npmProcesses();
  return setInterval(() => {
    if (!watched.every(isAlive)) onOrphaned();
  }, 1000).unref();
}

/** Our parent; and where npm put a shell between itself and us, the shell's parent too. */
function npmProcesses() {
  const parent = process.ppid;
  try {
    const [above, name] = readParent(parent);
    return /^-?(sh|dash|bash|ash|zsh)$/.test(name) ? [parent, above] : [parent];
  } catch {
    return [parent];
  }
}

function readParent(pid) {
  if (existsSync('/proc/self/stat')) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return [Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), name];
  }
  const [above, ...command] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/);
  return [Number(above), command.join(' ').split('/').at(-1)];
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(text, code = 1) {
  process.stderr.write(`${text}\n`);
  process.exit(code);
}
