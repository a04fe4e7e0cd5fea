import { type Chance, chanceOf } from './chance.ts';
import { type CommandName, commands, makesBooking } from './commands.ts';
import { type FaultName, faults } from './faults.ts';

/** One command of a walk, with everything about it that is left to chance. */
export interface Step {
  readonly number: number;
  readonly command: CommandName;
  /** The booking it makes or is about, counted from 0. */
  readonly booking: number;
  /** Decides the command's own choices. */
  readonly roll: number;
  /** Sent a second time at once, with the same key. */
  readonly twice: boolean;
  /** What breaks just before. */
  readonly fault: FaultName | undefined;
}

const faultShare = 0.08;
const twiceShare = 0.15;
const recently = 8;

/** All steps of a walk: the same for the same seed and number of steps. */
export function planWalk(seed: number, steps: number): Step[] {
  const chance = chanceOf(seed);
  let made = 0;
  return Array.from({ length: steps }, (_, number) => {
    const command = weighted(chance, commands);
    const making = made === 0 || makesBooking(command);
    const booking = making ? made : target(chance, made);
    if (making) made += 1;
    return {
      number,
      command: making && !makesBooking(command) ? 'book' : command,
      booking,
      roll: chance.below(2 ** 31),
      twice: chance.happens(twiceShare),
      fault: chance.happens(faultShare) ? weighted(chance, faults) : undefined,
    };
  });
}

/** Mostly a booking that something else is being done with right now. */
function target(chance: Chance, made: number): number {
  return chance.happens(0.6) ? Math.max(0, made - 1 - chance.below(recently)) : chance.below(made);
}

function weighted<Name extends string>(
  chance: Chance,
  table: Readonly<Record<Name, { readonly weight: number }>>,
): Name {
  const entries = Object.entries<{ weight: number }>(table) as [Name, { weight: number }][];
  let left = chance.below(entries.reduce((sum, [, { weight }]) => sum + weight, 0));
  const found = entries.find(([, { weight }]) => {
    left -= weight;
    return left < 0;
  });
  return found?.[0] ?? entries[0]?.[0] ?? ('' as Name);
}
