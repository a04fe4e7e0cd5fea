/** The state of one dependency: `degraded` works with less, `away` does not work. */
export type DependencyState = 'ok' | 'degraded' | 'away';

/** Something a process leans on. `check` throws, or runs out of time, when it is away. */
export interface Dependency {
  readonly name: string;
  /** Whether the process cannot do its work without it. */
  readonly required: boolean;
  /** What is true while it is away, in a sentence for people. */
  readonly whenAway: string;
  check(): Promise<DependencyState | undefined>;
}

/** What /ready answers. */
export interface Readiness {
  status: 'ready' | 'degraded' | 'unready';
  dependencies: { name: string; state: DependencyState; required: boolean; note?: string }[];
}

/** Asks every dependency at once, each under the same deadline; errors are states here, never thrown. */
export async function checkReadiness(
  dependencies: readonly Dependency[],
  deadlineMillis = 1_000,
): Promise<Readiness> {
  const checked = await Promise.all(
    dependencies.map(async (dependency) => {
      const state = await stateOf(dependency, deadlineMillis);
      const { name, required, whenAway } = dependency;
      return { name, state, required, ...(state === 'ok' ? {} : { note: whenAway }) };
    }),
  );
  const unready = checked.some(({ required, state }) => required && state === 'away');
  const degraded = checked.some(({ state }) => state !== 'ok');
  return { status: unready ? 'unready' : degraded ? 'degraded' : 'ready', dependencies: checked };
}

async function stateOf(dependency: Dependency, deadlineMillis: number): Promise<DependencyState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'away'>((resolve) => {
    timer = setTimeout(() => resolve('away'), deadlineMillis);
  });
  try {
    return await Promise.race([dependency.check().then((state) => state ?? 'ok'), late]);
  } catch {
    return 'away';
  } finally {
    clearTimeout(timer);
  }
}
