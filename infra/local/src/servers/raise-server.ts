import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from '../obtain/run-command.ts';
import { type LaunchedProcess, lastLines, launch } from '../processes/launch.ts';
import { type PidRecord, readPidFile } from '../processes/pid-file.ts';
import { requireFreePort } from '../processes/port.ts';
import { stopProcess } from '../processes/stop-process.ts';
import type { Site } from '../site.ts';
import type { Program, Server } from './server.ts';

/** A server that answers. */
export interface RunningServer {
  server: Server;
  address: string;
  /** How it came to run, in a few words. */
  how: string;
  /** Absent where the server is not ours: an address given by the environment. */
  record?: PidRecord;
  /** Settles with how when its process ends; absent where this run did not start it. */
  ended?: Promise<string>;
  stop(): Promise<void>;
}

/** Every way of having a server is closed; `reasons` says why, one line for each way. */
export class ServerUnavailable extends Error {
  readonly reasons: string[];

  constructor(server: Server, reasons: string[]) {
    super(
      `${server.title} cannot be had on this machine:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}\n` +
        `Install it, or give the address of a running one in ${server.addressVariable}.`,
    );
    this.reasons = reasons;
  }
}

/**
 * Has the server running: the one the environment names, one that an earlier run left behind, or a
 * new process of a program found on PATH, in the cache, or obtained.
 * @throws ServerUnavailable when no program can be had, Error when a program does not get ready
 */
export async function raiseServer(server: Server, site: Site, say: Say): Promise<RunningServer> {
  const given = site.env[server.addressVariable];
  if (given) return useGiven(server, given, say);
  const left = await adoptLeftover(server, site);
  if (left) return left;
  await requireFreePort(site.ports[server.port], server.title);
  const program = await findOrObtain(server, site, say);
  say(`starting ${program.version} (${program.origin})`);
  const how = await server.prepare(program, site, say);
  const process = launch(how, logFile(server, site), pidFile(server, site), server.address(site));
  try {
    await waitUntilReady(server, site, process);
  } catch (error) {
    // Whoever asked has no handle to end it by.
    await stopProcess(process.record, server.stopSignal, server.endWithinMs);
    throw error;
  }
  const raised = running(server, site, process.record, `${program.version} (${program.origin})`);
  return { ...raised, ended: process.ended };
}

async function useGiven(server: Server, address: string, say: Say): Promise<RunningServer> {
  say(`waiting for ${server.addressVariable}`);
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await server.probe(address);
      return { server, address, how: `given by ${server.addressVariable}`, stop: async () => {} };
    } catch (error) {
      if (Date.now() > deadline) {
        throw new Error(
          `${server.addressVariable} is set, but no ${server.title} answers there: ${String(error)}`,
        );
      }
      await sleep(250);
    }
  }
}

/** After kill -9 of a run its servers live on: they are used again if they answer, else ended. */
async function adoptLeftover(server: Server, site: Site): Promise<RunningServer | undefined> {
  const record = readPidFile(pidFile(server, site));
  if (!record) return undefined;
  if (!site.throwaway && record.purpose === server.address(site)) {
    const answers = await server.probe(record.purpose).then(
      () => true,
      () => false,
    );
    if (answers) return running(server, site, record, 'still running from an earlier start');
  }
  await stopProcess(record, server.stopSignal, server.endWithinMs);
  return undefined;
}

async function findOrObtain(server: Server, site: Site, say: Say): Promise<Program> {
  const found = await server.find(site);
  if (found) return found;
  const reasons: string[] = [];
  for (const way of server.ways) {
    site.abort?.throwIfAborted();
    say(way.title);
    try {
      return await way.obtain(site, (text) => say(`${way.title}: ${text}`));
    } catch (error) {
      reasons.push(`${way.title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new ServerUnavailable(server, reasons);
}

async function waitUntilReady(server: Server, site: Site, process: LaunchedProcess): Promise<void> {
  let end: string | undefined;
  void process.ended.then((how) => {
    end = how;
  });
  const deadline = Date.now() + server.readyWithinMs;
  for (;;) {
    site.abort?.throwIfAborted();
    try {
      await server.probe(server.address(site));
      return;
    } catch (error) {
      const log = logFile(server, site);
      if (end !== undefined) {
        throw new Error(`${server.title} ended at once (${end}):\n${lastLines(log, 20)}\nMore in ${log}`);
      }
      if (Date.now() > deadline) {
        throw new Error(`${server.title} did not get ready (${String(error)}):\n${lastLines(log, 10)}`);
      }
      await sleep(50);
    }
  }
}

function running(server: Server, site: Site, record: PidRecord, how: string): RunningServer {
  return {
    server,
    address: server.address(site),
    how,
    record,
    stop: () => stopProcess(record, server.stopSignal, server.endWithinMs),
  };
}

function logFile(server: Server, site: Site): string {
  return join(site.logsDir, `${server.name}.log`);
}

function pidFile(server: Server, site: Site): string {
  return join(site.runDir, `${server.name}.pid`);
}
