import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { eraseRecipient } from '@holdfast/prisma-notification/erase-recipient';

export interface EraseRecipientActivities {
  /** Forgets addresses of a person that did not work, and what waits to be sent to them. */
  eraseRecipient(input: { subjectId: string; bookingIds: readonly string[] }): Promise<void>;
}

export function eraseRecipientActivities(db: NotificationDatabase): EraseRecipientActivities {
  return {
    eraseRecipient: ({ subjectId, bookingIds }) => eraseRecipient(db, { accountId: subjectId, bookingIds }),
  };
}
