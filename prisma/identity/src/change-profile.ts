import type { Prisma, User } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

/** What somebody changes of their own account; what is left out stays. */
export interface ProfileChange {
  /** Sealed. */
  readonly fullName?: string | undefined;
  readonly language?: string | undefined;
  /** Sealed; null for none. */
  readonly phone?: string | null | undefined;
  readonly smsWanted?: boolean | undefined;
  readonly preferences?: Readonly<Record<string, unknown>> | undefined;
}

/** Changes a profile; null when there is no such account. Without a phone number no text messages are wanted. */
export async function changeProfile(
  db: IdentityDatabase,
  userId: string,
  change: ProfileChange,
): Promise<User | null> {
  const { preferences, phone, smsWanted, ...rest } = change;
  const given = Object.entries({ ...rest, phone, smsWanted }).filter(([, value]) => value !== undefined);
  const [user] = await db.user.updateManyAndReturn({
    where: { id: userId, disabledAt: null, erasedAt: null },
    data: {
      ...Object.fromEntries(given),
      ...(preferences === undefined ? {} : { preferences: preferences as Prisma.InputJsonObject }),
      ...(phone === null ? { smsWanted: false } : {}),
      version: { increment: 1 },
      updatedAt: new Date(),
    },
  });
  return user ?? null;
}
