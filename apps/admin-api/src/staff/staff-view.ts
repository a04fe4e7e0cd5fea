import type { StaffMemberView } from '@holdfast/contracts/http/admin/staff';
import { type StaffRole, staffRoles } from '@holdfast/domain/roles';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readStaff, type StaffMember } from '@holdfast/prisma-identity/staff';
import type { Platform } from '../platform.ts';

/** A member of staff as an ADMIN sees them; one who was erased has no name any more. */
export async function staffView({ vault }: Platform, member: StaffMember): Promise<StaffMemberView> {
  const { id: subjectId, email, fullName, language, hotels, passwordHash, disabledAt, createdAt } = member;
  const [address, name] = await Promise.all([
    vault.open({ subjectId, field: 'email' }, email),
    vault.open({ subjectId, field: 'fullName' }, fullName),
  ]);
  return {
    ...{ id: subjectId, email: address ?? '', fullName: name ?? '', language, roles: staffRolesOf(member) },
    hotelIds: hotels.map(({ hotelId }) => hotelId),
    invited: passwordHash === null,
    disabled: disabledAt !== null,
    secondFactor: member.totpConfirmedAt !== null,
    createdAt: createdAt.toISOString(),
  };
}

/** What somebody is as a member of staff. */
export function staffRolesOf({ roles }: Pick<StaffMember, 'roles'>): StaffRole[] {
  return staffRoles.filter((role) => roles.includes(role));
}

/** The member of staff with this id. Throws ProblemError NOT_FOUND. */
export async function findStaff({ identity }: Platform, staffId: string): Promise<StaffMember> {
  const member = await readStaff(identity, staffId);
  if (member === null) throw new ProblemError('NOT_FOUND', 'There is no such member of staff.');
  return member;
}
