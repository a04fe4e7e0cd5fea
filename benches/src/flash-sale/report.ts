import Table from 'cli-table3';
import { percentile } from '../measure.ts';
import type { Sale } from './audit-sale.ts';
import type { Answer } from './buy-at-once.ts';

/** What each group of buyers was told and how fast. */
export function renderAnswers(groups: Readonly<Record<string, readonly Answer[]>>): string {
  const table = new Table({
    head: ['who', 'were told', 'buyers', 'p50 ms', 'p95 ms', 'slowest ms', 'sent away:\nbusy', 'pending'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const [who, answers] of Object.entries(groups)) {
    for (const [told, answered] of Map.groupBy(answers, (answer) => answer.told)) {
      const millis = answered.map((answer) => answer.millis).sort((a, b) => a - b);
      const figures = [0.5, 0.95, 1].map((share) => percentile(millis, share).toFixed(0));
      const sum = (pick: (away: Answer['sentAway']) => number) =>
        String(answered.reduce((total, answer) => total + pick(answer.sentAway), 0));
      const sentAway = [sum(({ busy }) => busy), sum(({ pending }) => pending)];
      table.push([who, told, String(answered.length), ...figures, ...sentAway]);
    }
  }
  return table.toString();
}

/** What is wrong with a sale of so many rooms; empty when exactly those were sold. */
export function findFaults(
  rooms: number,
  sale: Sale,
  {
    rush,
    late,
    workflowsOfLate,
  }: { rush: readonly Answer[]; late: readonly Answer[]; workflowsOfLate: number },
): string[] {
  const count = (answers: readonly Answer[], told: string) =>
    answers.filter((answer) => answer.told === told).length;
  const [sold, refused] = ['201 CONFIRMED', '409 ROOM_NOT_AVAILABLE'];
  const expected: [what: string, is: number, shouldBe: number][] = [
    ['payments captured at the provider', sale.charged, rooms],
    ['holds booked', sale.booked, rooms],
    ['rooms reserved on the fullest night', sale.reserved, rooms],
    ['bookings confirmed', sale.confirmed, rooms],
    ['buyers told that they have a room', count(rush, sold), rooms],
    ['buyers told that there is none', count(rush, refused), rush.length - rooms],
    ['latecomers told that there is none', count(late, refused), late.length],
    ['workflows started for latecomers', workflowsOfLate, 0],
  ];
  return expected.flatMap(([what, is, shouldBe]) =>
    is === shouldBe ? [] : `${what}: ${is}, not ${shouldBe}`,
  );
}
