import { languages } from '@holdfast/domain/languages';
import { staffRoles } from '@holdfast/domain/roles';
import { type Static, Type } from 'typebox';
import { EmailField } from '../auth.ts';
import { InstantField, oneLine } from '../fields.ts';
import { PageOf } from '../support/fields.ts';

const RolesField = Type.Array(Type.Enum([...staffRoles]), {
  minItems: 1,
  maxItems: staffRoles.length,
  uniqueItems: true,
  description: 'SUPPORT answers for bookings, HOTEL_ADMIN works on hotels of their own, ADMIN on everything.',
  examples: [['HOTEL_ADMIN']],
});
const HotelIdsField = Type.Array(Type.String({ minLength: 1, maxLength: 128 }), {
  maxItems: 200,
  uniqueItems: true,
  description: 'Which hotels a HOTEL_ADMIN works on.',
  examples: [['htl_harbour_lisbon']],
});

const person = { email: 'desk@harbour.example', fullName: 'Sample Desk', language: 'pt' };
const memberExample = {
  id: 'usr_8s04bjq1v2979shn9sjbatssn8',
  ...person,
  roles: ['HOTEL_ADMIN'],
  hotelIds: ['htl_harbour_lisbon'],
  invited: true,
  disabled: false,
  secondFactor: false,
  createdAt: '2027-03-01T12:00:00.000Z',
};

/** A member of staff. */
export const StaffMemberSchema = Type.Object(
  {
    id: Type.String(),
    email: Type.String(),
    fullName: Type.String(),
    language: Type.String(),
    roles: Type.Array(Type.Enum([...staffRoles])),
    hotelIds: Type.Array(Type.String()),
    invited: Type.Boolean({ description: 'They have not chosen a password yet.' }),
    disabled: Type.Boolean({ description: 'They cannot sign in.' }),
    secondFactor: Type.Boolean({ description: 'A code is asked for at each login of theirs.' }),
    createdAt: InstantField('When they were invited.'),
  },
  { title: 'StaffMember', additionalProperties: false, examples: [memberExample] },
);
export type StaffMemberView = Static<typeof StaffMemberSchema>;

/** The staff, newest first. */
export const StaffPageSchema = PageOf(StaffMemberSchema, memberExample);

/** Somebody to invite. */
export const InviteStaffSchema = Type.Object(
  {
    email: EmailField,
    fullName: Type.String({ pattern: oneLine, maxLength: 200, examples: [person.fullName] }),
    language: Type.Optional(Type.Enum([...languages], { default: 'en' })),
    roles: RolesField,
    hotelIds: Type.Optional(HotelIdsField),
  },
  {
    title: 'InviteStaff',
    additionalProperties: false,
    examples: [{ ...person, roles: ['HOTEL_ADMIN'], hotelIds: ['htl_harbour_lisbon'] }],
  },
);

/** Other roles. */
export const StaffRolesSchema = Type.Object(
  { roles: RolesField },
  { title: 'StaffRoles', additionalProperties: false, examples: [{ roles: ['SUPPORT'] }] },
);

/** The roles as they are. */
export const StaffRolesAnswerSchema = Type.Object(
  { id: Type.String(), roles: Type.Array(Type.Enum([...staffRoles])) },
  { additionalProperties: false, examples: [{ id: memberExample.id, roles: memberExample.roles }] },
);

/** Other hotels. */
export const StaffHotelsSchema = Type.Object(
  { hotelIds: HotelIdsField },
  { title: 'StaffHotels', additionalProperties: false, examples: [{ hotelIds: ['htl_harbour_lisbon'] }] },
);

/** Why somebody's second factor is taken away; a code and no words, because the audit log keeps it for good. */
export const ResetSecondFactorSchema = Type.Object(
  { reason: Type.Enum(['LOST', 'STOLEN', 'REPLACED', 'OTHER']) },
  { title: 'ResetSecondFactor', additionalProperties: false, examples: [{ reason: 'LOST' }] },
);
