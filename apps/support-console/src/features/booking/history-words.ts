import { inWords } from '../../app/words.ts';

type Said = Readonly<Record<string, unknown>>;
type InMoney = (amountMinor: number) => string;

const lower = (code: unknown) => inWords(String(code)).toLowerCase();

// What the platform writes in a booking's history, by its kind; undefined for what is told elsewhere on the page.
const tellers: Readonly<Record<string, (said: Said, inMoney: InMoney) => string | undefined>> = {
  STEPS: () => undefined,
  OPERATION: () => undefined,
  STATUS: ({ from, to, reason }) => {
    const words = from == null ? `Accepted, ${lower(to)}` : `${inWords(String(from))} became ${lower(to)}`;
    return reason == null ? words : `${words}: ${lower(reason)}`;
  },
  REFUND: ({ state, reason, amountMinor }, inMoney) =>
    `Refund of ${inMoney(Number(amountMinor))} for ${lower(reason)}: ${lower(state)}`,
  ENDED: ({ refundMinor, feeMinor }, inMoney) =>
    `Ended: ${inMoney(Number(refundMinor))} goes back, ${inMoney(Number(feeMinor))} is kept`,
  COMPENSATION: ({ step, state, decision }) =>
    `Undo of ${lower(step)}: ${lower(decision ?? state ?? 'changed')}`,
};

/** An entry of a booking's history in words; undefined where the page tells of it elsewhere. */
export function historyWords(kind: string, said: Said, inMoney: InMoney): string | undefined {
  const tell = tellers[kind];
  if (tell !== undefined) return tell(said, inMoney);
  const facts = Object.entries(said)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name} ${value}`);
  return [inWords(kind), ...facts].join(', ');
}
