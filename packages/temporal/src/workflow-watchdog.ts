/**
 * One watchdog for each workflow thread, where the SDK has one for each call into workflow code
 * (docs/adr/0006-one-watchdog-per-process.md).
 *
 * Loaded twice: the worker's main thread calls `watchWorkflowThreads`, and every workflow thread the SDK starts
 * after that preloads this same file.
 */
import v8 from 'node:v8';
import vm from 'node:vm';
import workerThreads, { isMainThread } from 'node:worker_threads';

/** How the SDK's workflow threads are recognised among the process's threads. */
const threadFile = /[\\/]workflow-worker-thread\.js$/;
const looksPerLimit = 10;

interface ThreadData {
  readonly workflowCalls: Int32Array;
}

/**
 * Watches the workflow threads that are started from now on: when one call into workflow code takes as long as the
 * limit, `onStuck` is called, which has to end the process, because nothing else ends an endless loop.
 *
 * @param limitMillis the SDK's own limit is 5,000.
 */
export function watchWorkflowThreads(limitMillis: number, onStuck: () => void): void {
  const Thread = workerThreads.Worker;
  workerThreads.Worker = class extends Thread {
    constructor(file: string | URL, options: workerThreads.WorkerOptions = {}) {
      if (!threadFile.test(String(file))) {
        super(file, options);
        return;
      }
      const workflowCalls = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const execArgv = [...process.execArgv, '--import', import.meta.url];
      super(file, { ...options, execArgv, workerData: { workflowCalls } satisfies ThreadData });
      const stop = watch(workflowCalls, limitMillis, onStuck);
      this.once('exit', stop);
    }
  };
}

/** Counts looks, not time, so that a machine that slept does not look like a loop. Odd means: inside a call. */
function watch(workflowCalls: Int32Array, limitMillis: number, onStuck: () => void): () => void {
  let seen = 0;
  let looks = 0;
  const timer = setInterval(() => {
    const calls = Atomics.load(workflowCalls, 0);
    looks = calls === seen && calls % 2 !== 0 ? looks + 1 : 0;
    seen = calls;
    if (looks === looksPerLimit) onStuck();
  }, limitMillis / looksPerLimit);
  timer.unref();
  return () => clearInterval(timer);
}

/** In a workflow thread: calls are counted instead of timed, and promises keep no stack traces. */
function countCalls({ workflowCalls }: ThreadData): void {
  const run = vm.Script.prototype.runInContext;
  let depth = 0;
  vm.Script.prototype.runInContext = function (context, { timeout: _, ...options } = {}) {
    if (depth === 0) Atomics.add(workflowCalls, 0, 1);
    depth += 1;
    try {
      return run.call(this, context, options);
    } finally {
      depth -= 1;
      if (depth === 0) Atomics.add(workflowCalls, 0, 1);
    }
  };
  v8.promiseHooks.createHook = refuseHook;
}

/**
 * A stack trace for every promise of a workflow serves one query, which now says that it is not enabled. The SDK
 * takes a refusal for a Node without promise hooks and warns of it; nobody has to read that.
 */
function refuseHook(): never {
  const { warn } = console;
  console.warn = () => {
    console.warn = warn;
  };
  throw new Error('promise hooks are left out');
}

const data: unknown = workerThreads.workerData;
if (!isMainThread && typeof data === 'object' && data !== null && 'workflowCalls' in data) {
  countCalls(data as ThreadData);
}
