import type { SupportSchemas } from '@holdfast/sdk/support';
import { inWords } from '../../app/words.ts';

type Booking = SupportSchemas['SupportBooking'];

/** Something that happened to a booking, was asked of it, or was told about it. */
export interface StoryLine {
  readonly key: string;
  readonly at: string;
  /** `look` is somebody who only looked. */
  readonly kind: 'booking' | 'asked' | 'deed' | 'message' | 'look';
  readonly what: string;
  readonly who?: string;
  /** What whoever did it wrote for colleagues. */
  readonly note?: string;
  readonly refused?: true;
  /** By which the audit log finds it. */
  readonly requestId?: string;
}

/** The whole story of a booking, oldest first. The steps of making it are told elsewhere. */
export function storyOf(booking: Booking): StoryLine[] {
  const lines = [
    ...ofHistory(booking),
    ...ofOperations(booking),
    ...ofDeeds(booking),
    ...ofMessages(booking),
  ];
  return lines.sort((one, other) => one.at.localeCompare(other.at));
}

function ofHistory({ timeline }: Booking): StoryLine[] {
  return timeline
    .filter(({ kind }) => kind !== 'STEPS')
    .map(({ at, kind, entry }, index) => {
      const { by, ...said } = (entry ?? {}) as Record<string, unknown>;
      return {
        ...{ key: `history ${index}`, at, kind: 'booking' as const },
        what: kind === 'STATUS' ? statusWords(said) : [inWords(kind), ...factsOf(said)].join(', '),
        ...(typeof by === 'string' ? { who: by } : {}),
      };
    });
}

function statusWords({ from, to, reason }: Record<string, unknown>): string {
  const words = `${inWords(String(from ?? 'nothing'))} became ${inWords(String(to)).toLowerCase()}`;
  return reason == null ? words : `${words}: ${inWords(String(reason)).toLowerCase()}`;
}

// What is in an entry beside ids is few and small.
function factsOf(said: Record<string, unknown>): string[] {
  return Object.entries(said)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${value}`);
}

function ofOperations({ operations }: Booking): StoryLine[] {
  return operations.map(({ id, createdAt, kind, by, note, outcome }) => {
    const code = (outcome as { code?: string } | undefined)?.code;
    return {
      ...{ key: `operation ${id}`, at: createdAt, kind: 'asked' as const },
      what: `${inWords(kind)}: ${code === undefined ? 'under way' : inWords(code).toLowerCase()}`,
      who: by.fullName ?? `${inWords(by.kind)} ${by.accountId}`,
      ...(note === undefined ? {} : { note }),
    };
  });
}

function ofDeeds({ deeds }: Booking): StoryLine[] {
  return deeds.map(({ cursor, at, action, actorId, phase, status, requestId }) => ({
    ...{ key: `deed ${cursor}`, at, who: actorId, requestId },
    kind: action === 'booking.read' ? ('look' as const) : ('deed' as const),
    what: action === 'booking.read' ? 'Looked at the booking' : inWords(action.replaceAll('.', ' ')),
    ...(phase === 'REFUSED'
      ? { refused: true as const, what: `${inWords(action.replaceAll('.', ' '))}: refused with ${status}` }
      : {}),
  }));
}

function ofMessages({ notifications }: Booking): StoryLine[] {
  return notifications.map(({ id, createdAt, sentAt, template, audience, channel, status, requestedBy }) => ({
    ...{ key: `message ${id}`, at: sentAt ?? createdAt, kind: 'message' as const },
    what: `${channel === 'SMS' ? 'SMS' : 'E-mail'} “${inWords(template)}” to ${inWords(audience).toLowerCase()}: ${inWords(status).toLowerCase()}`,
    ...(requestedBy === undefined ? {} : { who: requestedBy }),
  }));
}
