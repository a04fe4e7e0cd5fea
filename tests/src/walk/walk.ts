import type { EdgeAnswer } from '../platform/ask.ts';
import { chanceOf } from './chance.ts';
import { commands } from './commands.ts';
import { faults } from './faults.ts';
import type { Step } from './plan.ts';
import type { WalkWorld } from './world.ts';

/** What came of a walk, step by step, and answers that nobody may ever get. */
export interface WalkLog {
  readonly lines: string[];
  readonly wrong: string[];
  /** How often each command was answered with what. */
  readonly answers: Map<string, number>;
}

const lanes = 6;

/** Carries out the steps in their order, several at a time, while things break. */
export async function takeWalk(world: WalkWorld, steps: readonly Step[]): Promise<WalkLog> {
  const log: WalkLog = { lines: [], wrong: [], answers: new Map() };
  const queue = steps.values();
  // One thing breaks and heals after the other: two at once would only hide which of them did the harm.
  let breaking: Promise<void> = Promise.resolve();

  async function walkOn(): Promise<void> {
    for (const step of queue) {
      const { fault } = step;
      if (fault !== undefined) {
        log.lines.push(`${step.number} breaks ${fault}`);
        breaking = breaking.then(() => faults[fault].strike(world.platform));
      }
      await takeStep(world, step, log);
    }
  }
  await Promise.all(Array.from({ length: lanes }, walkOn));
  await breaking;
  return log;
}

async function takeStep(world: WalkWorld, step: Step, log: WalkLog): Promise<void> {
  const { number, command, booking, roll, twice } = step;
  const key = `walk-${world.run}-${number}`;
  const act = () => commands[command].act({ world, chance: chanceOf(roll), booking, key });
  const answers = await Promise.allSettled(twice ? [act(), act()] : [act()]);
  for (const answer of answers) {
    const bookingId = world.bookings.get(booking)?.bookingId ?? '';
    const about = `${number} ${command} #${booking} ${bookingId}`;
    if (answer.status === 'rejected') {
      log.lines.push(`${about}: ${answer.reason}`);
      log.wrong.push(`${about}: no answer, ${answer.reason}`);
    } else if (answer.value !== undefined) {
      const { status, body } = answer.value;
      const said = `${about}: ${status} ${codeOf(body)}`;
      log.lines.push(said);
      const answered = `${command} ${status} ${codeOf(body)}`;
      log.answers.set(answered, (log.answers.get(answered) ?? 0) + 1);
      if (status === 500 || status === 422) {
        log.wrong.push(`${said} ${JSON.stringify(body.details ?? body.message ?? '')}`);
      }
    }
  }
}

/** What an answer says in a word: an error's code, ours or the provider's, or a status. */
function codeOf({ error, status, state }: EdgeAnswer['body']): string {
  return String(error?.code ?? error?.type ?? error ?? status ?? state ?? '');
}
