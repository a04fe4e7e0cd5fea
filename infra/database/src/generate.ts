import path from 'node:path';
import { generateClient } from './generate-client.ts';
import { listServices, serviceFolder } from './services.ts';

// In a service's folder, that service; named ones where names are given; everywhere else all of them.
const services = await listServices();
const here = services.find((service) => path.relative(serviceFolder(service), process.cwd()) === '');
const named = process.argv.slice(2);
const chosen = named.length > 0 ? named : here ? [here] : services;

// Two at a time: generating is all computation.
const queue = chosen[Symbol.iterator]();
async function generateQueued(): Promise<void> {
  for (const service of queue) console.log(`${service}: client ${await generateClient(service)}`);
}
await Promise.all([generateQueued(), generateQueued()]);
