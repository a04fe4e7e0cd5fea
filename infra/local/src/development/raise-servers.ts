import type { Say } from '../obtain/run-command.ts';
import { type Step, StepSkipped } from '../screen/steps.ts';
import { allServers } from '../servers/all-servers.ts';
import { type RunningServer, raiseServer } from '../servers/raise-server.ts';
import type { Server } from '../servers/server.ts';
import type { Site } from '../site.ts';

/** The servers of one start: those that run, and why an optional one does not. */
export interface Servers {
  running: Partial<Record<Server['name'], RunningServer>>;
  absent: { server: Server; reason: string }[];
}

/** What the platform does without it, said where a server is missing. */
const without: Partial<Record<Server['name'], string>> = {
  redis: 'caches and rate limits stay in each process',
  kafka: 'events wait in the outbox and go out when Kafka is there; no e-mails until then',
};

/**
 * One step for each server, to be taken at once.
 * @param afterwards what follows as soon as that server runs, such as migrations
 */
export function serverSteps(
  site: Site,
  servers: Servers,
  afterwards: Partial<Record<Server['name'], (address: string, say: Say) => Promise<void>>>,
): Step[] {
  return Object.values(allServers).map((server) => ({
    title: server.title,
    run: async (say) => {
      const running = await raiseOrSkip(server, site, servers, say);
      servers.running[server.name] = running;
      await afterwards[server.name]?.(running.address, say);
      return running.how;
    },
  }));
}

async function raiseOrSkip(server: Server, site: Site, servers: Servers, say: Say): Promise<RunningServer> {
  try {
    return await raiseServer(server, site, say);
  } catch (error) {
    site.abort?.throwIfAborted();
    if (server.required) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    servers.absent.push({ server, reason });
    throw new StepSkipped(`goes without; ${without[server.name]}`);
  }
}

/** Ends the servers, PostgreSQL last because the others' clients are gone by then. */
export async function stopServers(servers: Servers): Promise<void> {
  const { postgres, ...others } = servers.running;
  await Promise.all(Object.values(others).map((server) => server.stop()));
  await postgres?.stop();
}
