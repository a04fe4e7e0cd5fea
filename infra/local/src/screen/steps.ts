import { Listr, type ListrTask, PRESET_TIMER } from 'listr2';
import type { Say } from '../obtain/run-command.ts';

/** One thing that happens at start; several may happen at once. */
export interface Step {
  title: string;
  /** Says what it is doing; what it returns is shown beside its title when it is done. */
  run(say: Say): Promise<string | undefined>;
}

/** Thrown by a step that cannot be taken and is not needed; its message is shown beside the title. */
export class StepSkipped extends Error {}

/**
 * Runs the steps at once and shows each with what it is doing and for how long.
 * @param onFailure called at the first failure, so that the other steps need not go on
 * @throws the first failure, when all steps have come to an end
 */
export async function runSteps(title: string, steps: Step[], onFailure: () => void): Promise<void> {
  const failures: unknown[] = [];
  const fail = (title: string, error: unknown): never => {
    failures.push(error);
    onFailure();
    // The whole message follows when everything has ended; here, where the title was, its beginning does.
    throw new Error(`${title}: ${messageOf(error).trim().split('\n')[0]}`);
  };
  const live = process.stdout.isTTY === true && !process.env.CI;
  const tasks = steps.map((step): ListrTask => ({ title: step.title, task: taskOf(step, live, fail) }));
  const group: ListrTask = {
    title,
    task: (_, task) =>
      task.newListr(tasks, {
        concurrent: true,
        exitOnError: false,
        rendererOptions: { collapseSubtasks: false },
      }),
  };
  await new Listr([group], {
    renderer: live ? 'default' : 'simple',
    registerSignalListeners: false,
    exitOnError: false,
    rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false, collapseSkips: false },
  }).run();
  if (failures.length > 0) throw failures[0];
}

function taskOf(
  step: Step,
  live: boolean,
  fail: (title: string, error: unknown) => never,
): NonNullable<ListrTask['task']> {
  return async (_, task) => {
    const startedAt = Date.now();
    let doing = '';
    const show = () => {
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      task.output = live && seconds >= 2 ? `${doing} (${seconds} s)` : doing;
    };
    // A line in place may change every second; a log would be flooded.
    const ticking = live ? setInterval(show, 1000) : undefined;
    try {
      const outcome = await step.run((text) => {
        if (text === doing) return;
        doing = text;
        show();
      });
      if (outcome) task.title = `${step.title}: ${outcome}`;
    } catch (error) {
      if (!(error instanceof StepSkipped)) fail(step.title, error);
      else task.skip(`${step.title}: ${messageOf(error)}`);
    } finally {
      clearInterval(ticking);
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
