import type { HashAddress } from '@holdfast/personal-data/address-hash';
import type { MailEvent, MailEventKind } from '@holdfast/prisma-notification/mail-events';
import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';

/** What is read of one of SendGrid's events; the custom arguments of the mail stand beside its own members. */
const ProviderEvent = Type.Object({
  sg_event_id: Type.String({ minLength: 1, maxLength: 200 }),
  event: Type.String(),
  timestamp: Type.Number({ minimum: 0, maximum: 253_402_300_799 }),
  email: Type.String({ maxLength: 320 }),
  notificationId: Type.String({ maxLength: 100 }),
  // Not `attempt`, which is a member of the provider's own.
  sendAttempt: Type.String({ pattern: '^[1-9]\\d{0,5}$' }),
  sg_message_id: Type.Optional(Type.String({ maxLength: 200 })),
  type: Type.Optional(Type.String()),
  status: Type.Optional(Type.String()),
});
type ProviderEvent = Static<typeof ProviderEvent>;

const kinds: Readonly<Record<string, (event: ProviderEvent) => MailEventKind>> = {
  delivered: () => 'DELIVERED',
  deferred: () => 'DEFERRED',
  bounce: ({ type }) => (type === 'blocked' ? 'BLOCKED' : 'BOUNCED'),
  dropped: () => 'DROPPED',
  spamreport: () => 'COMPLAINED',
};

/** The events of a call that are about our mails; those of other kinds and of other senders are passed over. */
export function readMailEvents(events: readonly unknown[], hashAddress: HashAddress): MailEvent[] {
  return events.flatMap((event) => {
    if (!Check(ProviderEvent, event)) return [];
    const kind = Object.hasOwn(kinds, event.event) ? kinds[event.event]?.(event) : undefined;
    if (kind === undefined) return [];
    return [
      {
        id: event.sg_event_id,
        notificationId: event.notificationId,
        attempt: Number(event.sendAttempt),
        kind,
        // The reason beside it is a mail server's own text, which may quote the address.
        code: /^\d\.\d{1,3}\.\d{1,3}$/.test(event.status ?? '') ? (event.status ?? null) : null,
        at: new Date(event.timestamp * 1000),
        providerMessageId: event.sg_message_id ?? null,
        addressHash: hashAddress(event.email),
      },
    ];
  });
}
