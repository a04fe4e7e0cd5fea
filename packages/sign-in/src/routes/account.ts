import { AccountSchema, ChangeAccountSchema } from '@holdfast/contracts/http/auth';
import { rolesOfAudience } from '@holdfast/domain/roles';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import { changeProfile } from '@holdfast/prisma-identity/change-profile';
import { accountView } from '../account-view.ts';
import { noAccount, ownAccount } from '../own-account.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** The caller's account. */
export function getAccountRoute(edge: Edge, desk: SignInDesk): void {
  edge.get(
    '/auth/me',
    {
      config: { access: rolesOfAudience[desk.audience] },
      schema: {
        tags: ['account'],
        operationId: 'getAccount',
        summary: 'Your account',
        response: { 200: AccountSchema },
      },
    },
    async (request) => accountView(await ownAccount(desk, request), desk),
  );
}

/** Changes the caller's profile. */
export function changeAccountRoute(edge: Edge, desk: SignInDesk): void {
  edge.patch(
    '/auth/me',
    {
      config: { access: rolesOfAudience[desk.audience], audit: 'account.change' },
      schema: {
        tags: ['account'],
        operationId: 'changeAccount',
        summary: 'Change your profile',
        description: 'What you leave out stays as it is. `preferences` are replaced as a whole.',
        body: ChangeAccountSchema,
        response: { 200: AccountSchema },
      },
    },
    async (request) => {
      const user = await ownAccount(desk, request);
      const { fullName, phone, ...rest } = request.body;
      const reachable = phone === undefined ? user.phone !== null : phone !== null;
      if (rest.smsWanted === true && !reachable) {
        throw invalidFields({ field: 'smsWanted', message: 'needs a phone number' });
      }
      const seal = (field: string, text: string) => desk.vault.seal({ subjectId: user.id, field }, text);
      const changed = await changeProfile(desk.identity, user.id, {
        ...rest,
        fullName: fullName && (await seal('fullName', fullName)),
        phone: phone && (await seal('phone', phone)),
      });
      if (changed === null) throw noAccount();
      return accountView(changed, desk);
    },
  );
}
