import type { Dependency } from '@holdfast/telemetry/readiness';

/** A service's database as /ready shows it, without which the process cannot do its work. */
export function requiredDatabase(service: string, whenAway: string, ask: () => Promise<unknown>): Dependency {
  return databaseDependency(service, { required: true, whenAway }, ask);
}

/** A service's database as /ready shows it, without which some of the work goes on. */
export function usefulDatabase(service: string, whenAway: string, ask: () => Promise<unknown>): Dependency {
  return databaseDependency(service, { required: false, whenAway }, ask);
}

// `ask` throws where the database does not answer.
function databaseDependency(
  service: string,
  { required, whenAway }: Pick<Dependency, 'required' | 'whenAway'>,
  ask: () => Promise<unknown>,
): Dependency {
  return {
    name: `${service}-database`,
    required,
    whenAway,
    async check() {
      await ask();
      return 'ok';
    },
  };
}
