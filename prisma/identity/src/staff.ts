import { type StaffRole, staffRoles } from '@holdfast/domain/roles';
import type { User } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';
import { accountTokenSeconds } from './issue-account-token.ts';

/** A member of staff with the hotels they may work on. */
export type StaffMember = User & { readonly hotels: readonly { readonly hotelId: string }[] };

/** Somebody who is to become a member of staff. */
export interface NewStaff {
  /** `usr_…` */
  readonly id: string;
  /** Sealed. */
  readonly email: string;
  readonly emailHash: string;
  /** Sealed. */
  readonly fullName: string;
  readonly language: string;
  readonly roles: readonly StaffRole[];
  readonly hotelIds: readonly string[];
  /** The id of the request for the invitation's link. */
  readonly accountTokenId: string;
}

const withHotels = { hotels: { select: { hotelId: true }, orderBy: { hotelId: 'asc' } } } as const;
const isStaff = { roles: { hasSome: [...staffRoles] } };

/** Makes an account without a password and asks for the mail that invites its owner; nothing where there is one. */
export async function inviteStaff(db: IdentityDatabase, staff: NewStaff): Promise<void> {
  const { id, email, emailHash, fullName, language, roles, hotelIds, accountTokenId } = staff;
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO users (id, email, email_hash, full_name, roles, language)
      VALUES (${id}, ${email}, ${emailHash}, ${fullName}, ${[...roles]}::text[], ${language})
      ON CONFLICT DO NOTHING
      RETURNING *
    ), token AS (
      INSERT INTO account_tokens (id, user_id, purpose, expires_at)
      SELECT ${accountTokenId}, id, 'INVITATION',
        now() + make_interval(secs => ${accountTokenSeconds.INVITATION}::float8)
      FROM made
    ), hotels AS (
      INSERT INTO hotel_staff (user_id, hotel_id) SELECT id, unnest(${[...hotelIds]}::text[]) FROM made
    )
    SELECT ask_account_mail(made::users, 'invitation', ${accountTokenId})::text FROM made`;
}

/** The id of the account with this address, or null. */
export async function findAccountOf(db: IdentityDatabase, emailHash: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { emailHash }, select: { id: true } }))?.id ?? null;
}

/** The member of staff with this id, or null; one who was disabled too. */
export function readStaff(db: IdentityDatabase, id: string): Promise<StaffMember | null> {
  return db.user.findFirst({ where: { id, ...isStaff }, include: withHotels });
}

/** A page of the staff, the newest first, with how many there are. `page` counts from 1. */
export async function listStaff(
  db: IdentityDatabase,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: StaffMember[]; total: number }> {
  const [items, total] = await Promise.all([
    db.user.findMany({
      where: isStaff,
      include: withHotels,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.user.count({ where: isStaff }),
  ]);
  return { items, total };
}

/** Gives a member of staff these roles instead of those they had as staff, and ends their sessions. */
export async function setStaffRoles(
  db: IdentityDatabase,
  { id, roles }: { id: string; roles: readonly StaffRole[] },
): Promise<void> {
  await db.$queryRaw`
    WITH changed AS (
      UPDATE users SET
        roles = ARRAY(SELECT unnest(roles) EXCEPT SELECT unnest(${[...staffRoles]}::text[])) || ${[...roles]}::text[],
        version = version + 1, updated_at = now()
      WHERE id = ${id}
      RETURNING id
    )
    SELECT end_sessions(id, 'ROLES_CHANGED')::text FROM changed`;
}

/** Lets a member of staff work on these hotels and no others. */
export async function setStaffHotels(
  db: IdentityDatabase,
  { id, hotelIds }: { id: string; hotelIds: readonly string[] },
): Promise<void> {
  const kept = [...hotelIds];
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM hotel_staff WHERE user_id = ${id} AND hotel_id <> ALL (${kept}::text[])
    )
    INSERT INTO hotel_staff (user_id, hotel_id) SELECT ${id}, unnest(${kept}::text[]) ON CONFLICT DO NOTHING`;
}

/** Lets nobody sign in to an account any more, and ends its sessions. */
export async function disableStaff(db: IdentityDatabase, id: string): Promise<void> {
  await db.$queryRaw`
    WITH disabled AS (
      UPDATE users SET disabled_at = coalesce(disabled_at, now()), version = version + 1, updated_at = now()
      WHERE id = ${id}
      RETURNING id
    )
    SELECT end_sessions(id, 'DISABLED')::text FROM disabled`;
}

/**
 * Lets a member of staff in again who was disabled; their sessions stay ended. False for who was not, and for who is
 * being erased, whose account stays closed.
 */
export async function enableStaff(db: IdentityDatabase, id: string): Promise<boolean> {
  const enabled = await db.$executeRaw`
    UPDATE users SET disabled_at = NULL, version = version + 1, updated_at = now()
    WHERE id = ${id} AND disabled_at IS NOT NULL AND erased_at IS NULL
      AND NOT EXISTS (SELECT FROM erasures WHERE subject_id = ${id})`;
  return enabled > 0;
}

/**
 * Takes away the second factor of a member of staff with its recovery codes, ends all their sessions and has them told;
 * without one nothing happens.
 */
export async function resetSecondFactor(db: IdentityDatabase, id: string): Promise<void> {
  await db.$queryRaw`
    WITH reset AS (
      UPDATE users SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, recovery_hashes = '{}',
        version = version + 1, updated_at = now()
      WHERE id = ${id} AND totp_confirmed_at IS NOT NULL
      RETURNING *
    )
    SELECT end_sessions(id, 'SECOND_FACTOR_RESET')::text,
      ask_account_mail(reset::users, 'two-factor-changed', 'reset.' || version)::text FROM reset`;
}
