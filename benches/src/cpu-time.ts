import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Linux counts in hundredths of a second, whatever its own clock does.
const millisPerTick = 10;

/** What some processes and their children are called together. */
export type ProcessGroups = Readonly<Record<string, readonly number[]>>;

/**
 * The processor time that each group has used so far, in milliseconds. Other programs on the machine slow a bench
 * down but add little to this. Empty where the system has no /proc.
 */
export function cpuMillis(groups: ProcessGroups): Record<string, number> {
  if (!existsSync('/proc/self/stat')) return {};
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readProcess);
  const timeOf = (pid: number): number => {
    const own = processes.find((process) => process?.pid === pid)?.millis ?? 0;
    const children = processes.filter((process) => process?.parent === pid && pid !== globalThis.process.pid);
    return children.reduce((sum, child) => sum + timeOf(child?.pid ?? 0), own);
  };
  return Object.fromEntries(
    Object.entries(groups).map(([name, pids]) => [name, pids.reduce((sum, pid) => sum + timeOf(pid), 0)]),
  );
}

function readProcess(name: string): { pid: number; parent: number; millis: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // utime, stime, and both of children that have ended (proc(5), counted from the state).
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    return { pid: Number(name), parent: Number(fields[1]), millis: ticks * millisPerTick };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}
