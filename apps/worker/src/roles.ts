import { createRequire } from 'node:module';
import type { TaskQueue } from '@holdfast/domain/task-queues';

/** What a worker process does; one program, its role chosen by argument (architecture.md). */
export const roles = {
  workflows: ['bookings', 'stays'],
  payments: ['payments'],
  sweeps: ['sweeps'],
  all: ['bookings', 'stays', 'payments', 'sweeps'],
} as const satisfies Record<string, readonly TaskQueue[]>;

export type Role = keyof typeof roles;

/** Reads the role from the command line. Throws an error that lists the roles when there is no such one. */
export function roleOf(argument = 'all'): Role {
  if (argument in roles) return argument as Role;
  throw new Error(`unknown worker role "${argument}"; choose one of ${Object.keys(roles).join(', ')}`);
}

/** The file from which workflow code is bundled. */
export const workflowsPath = createRequire(import.meta.url).resolve('@holdfast/workflows/registry');
