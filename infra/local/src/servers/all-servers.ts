import { kafka } from './kafka.ts';
import { postgres } from './postgres.ts';
import { redis } from './redis.ts';
import type { Server } from './server.ts';
import { temporal } from './temporal.ts';

/** Every server the platform runs on. */
export const allServers: Record<Server['name'], Server> = { postgres, temporal, redis, kafka };
