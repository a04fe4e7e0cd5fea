import { fault, refuse } from '@holdfast/activities/refuse';
import type { AnyRefusalCode } from '@holdfast/domain/refusals';

/** How an activity behaves each time it is called; the last behaviour is kept. */
export type Behaviour =
  | 'works'
  | 'fault'
  | { readonly refuses: AnyRefusalCode; readonly declineCode?: string }
  | { readonly answers: unknown };

/** What workflows do to a world without servers: the order of their calls is what such tests are about. */
export interface SimulatedActivities<Name extends string> {
  readonly activities: Record<Name, (input: Record<string, unknown>) => Promise<unknown>>;
  /** The names of the activities called, in order. */
  readonly calls: Name[];
  /** What an activity was called with, the last time. */
  lastInput(name: Name): Record<string, unknown>;
  script(name: Name, ...behaviours: Behaviour[]): void;
}

export function simulatedActivities<Name extends string>(
  answers: Record<Name, (input: Record<string, unknown>) => unknown>,
): SimulatedActivities<Name> {
  const calls: Name[] = [];
  const inputs = new Map<Name, Record<string, unknown>>();
  const scripts = new Map<Name, Behaviour[]>();

  function behave(name: Name, input: Record<string, unknown>): unknown {
    const script = scripts.get(name) ?? ['works'];
    const behaviour = (script.length > 1 ? script.shift() : script[0]) ?? 'works';
    if (behaviour === 'works') return answers[name](input);
    if (behaviour === 'fault') throw fault('SIMULATED_FAULT');
    if ('answers' in behaviour) return behaviour.answers;
    throw refuse(behaviour.refuses, { declineCode: behaviour.declineCode });
  }

  const activities = Object.fromEntries(
    (Object.keys(answers) as Name[]).map((name) => [
      name,
      async (input: Record<string, unknown>) => {
        calls.push(name);
        inputs.set(name, input);
        return behave(name, input);
      },
    ]),
  ) as SimulatedActivities<Name>['activities'];
  return {
    activities,
    calls,
    lastInput: (name) => inputs.get(name) ?? {},
    script: (name, ...behaviours) => void scripts.set(name, behaviours),
  };
}
