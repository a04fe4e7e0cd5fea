import type { Say } from '../obtain/run-command.ts';
import type { Launch } from '../processes/launch.ts';
import type { PortName, Site } from '../site.ts';

/** A program that was found or obtained. */
export interface Program {
  /** The executable, or the folder of jars where there is none. */
  path: string;
  version: string;
  /** Where it comes from, for the person who starts it: "PATH", "cache", "npm package". */
  origin: string;
}

/** One way of getting a program that the machine lacks; throws with the reason when it is closed. */
export interface Way {
  title: string;
  obtain(site: Site, say: Say): Promise<Program>;
}

/** One server: how it is found, obtained, started, and known to be ready. One file for each. */
export interface Server {
  name: 'postgres' | 'temporal' | 'redis' | 'kafka';
  title: string;
  /** Without a required server nothing starts; without the others the platform still books. */
  required: boolean;
  /** The variable with the address of a server that already runs. */
  addressVariable: string;
  port: PortName;
  address(site: Site): string;
  /** The program as it is on PATH or in the cache folder, if it is there and new enough. */
  find(site: Site): Promise<Program | undefined>;
  /** Tried in this order when it was not found. */
  ways: Way[];
  /** Prepares the data folder and says how to start the program. */
  prepare(program: Program, site: Site, say: Say): Promise<Launch>;
  /** Resolves when the server at this address answers, throws when it does not yet. */
  probe(address: string): Promise<void>;
  stopSignal: NodeJS.Signals;
  /** How long it may take to become ready, and to end. */
  readyWithinMs: number;
  endWithinMs: number;
}
