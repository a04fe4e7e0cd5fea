import type { SupportSchemas } from '@holdfast/sdk/support';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { inWords } from '../../app/words.ts';
import { historyWords } from './history-words.ts';

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
  const names = new Map(
    booking.operations.map(({ by: { accountId, fullName } }) => [accountId, fullName ?? accountId]),
  );
  const named = (accountId: string) => names.get(accountId) ?? accountId;
  const lines = [
    ...ofHistory(booking, named),
    ...ofOperations(booking),
    ...ofDeeds(booking, named),
    ...ofMessages(booking, named),
  ];
  return lines.sort((one, other) => one.at.localeCompare(other.at));
}

type Named = (accountId: string) => string;

function ofHistory({ timeline, totalPrice: { currency } }: Booking, named: Named): StoryLine[] {
  const inMoney = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  return timeline.flatMap(({ at, kind, entry }, index) => {
    const said = (entry ?? {}) as Record<string, unknown>;
    const what = historyWords(kind, said, inMoney);
    if (what === undefined) return [];
    const who = typeof said.by === 'string' ? { who: named(said.by) } : {};
    return [{ key: `history ${index}`, at, kind: 'booking' as const, what, ...who }];
  });
}

/** Which operation a deed carried out, where it did. */
function operationOf({ after }: Booking['deeds'][number]): string | undefined {
  return (after as { operationId?: string } | undefined)?.operationId;
}

function ofOperations({ operations, deeds }: Booking): StoryLine[] {
  return operations.map(({ id, createdAt, kind, by, note, outcome }) => {
    const code = (outcome as { code?: string } | undefined)?.code;
    const deed = deeds.find((each) => operationOf(each) === id);
    return {
      ...{ key: `operation ${id}`, at: createdAt, kind: 'asked' as const },
      what: `${inWords(kind)}: ${code === undefined ? 'under way' : inWords(code).toLowerCase()}`,
      who: by.fullName ?? `${inWords(by.kind).toLowerCase()} ${by.accountId}`,
      ...(note === undefined ? {} : { note }),
      ...(deed === undefined ? {} : { requestId: deed.requestId }),
    };
  });
}

function ofDeeds({ deeds, operations }: Booking, named: Named): StoryLine[] {
  const told = new Set(operations.map(({ id }) => id));
  return deeds.flatMap((deed): StoryLine[] => {
    const { cursor, at, action, actorId, phase, status, requestId } = deed;
    const line = { key: `deed ${cursor}`, at, who: named(actorId), requestId };
    if (action === 'booking.read') return [{ ...line, kind: 'look' as const, what: 'Looked at the booking' }];
    const words = inWords(action.replaceAll('.', ' '));
    if (phase === 'REFUSED') {
      const refused = `${words}: refused${status === undefined ? '' : ` with ${status}`}`;
      return [{ ...line, kind: 'deed' as const, what: refused, refused: true as const }];
    }
    // What was done is told with what was asked, and with its note.
    return told.has(operationOf(deed) ?? '') ? [] : [{ ...line, kind: 'deed' as const, what: words }];
  });
}

function ofMessages({ notifications }: Booking, named: Named): StoryLine[] {
  return notifications.map(({ id, createdAt, sentAt, template, audience, channel, status, requestedBy }) => ({
    ...{ key: `message ${id}`, at: sentAt ?? createdAt, kind: 'message' as const },
    what: `${channel === 'SMS' ? 'SMS' : 'E-mail'} “${inWords(template)}” to ${inWords(audience).toLowerCase()}: ${inWords(status).toLowerCase()}`,
    ...(requestedBy === undefined ? {} : { who: named(requestedBy) }),
  }));
}
