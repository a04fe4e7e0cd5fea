import { RegisteredSchema, RegisterSchema } from '@holdfast/contracts/http/auth';
import type { Edge } from '@holdfast/edge/create-edge';
import { preferredLanguage } from '@holdfast/edge/preferred-language';
import { registerUser } from '@holdfast/prisma-identity/register-user';
import { newId } from '../new-id.ts';
import { hashPassword, refuseCommonPassword } from '../passwords.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Makes a guest's account. */
export function registerRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/register',
    {
      config: { access: 'public', limit: 'sign_in' },
      schema: {
        tags: ['account'],
        operationId: 'register',
        summary: 'Register',
        description:
          'A mail asks you to show that the address is yours; you may log in before. If the address has an account, ' +
          'the answer looks the same, nothing is made, and a mail tells its owner.',
        body: RegisterSchema,
        response: { 201: RegisteredSchema },
      },
    },
    async (request, reply) => {
      const { email, password, fullName, language } = request.body;
      const emailHash = desk.hashAddress(email);
      await request.countSignIn(emailHash);
      refuseCommonPassword(password, 'password', email);
      const id = newId('usr');
      const address = email.toLowerCase();
      // As much is done for an address that is known, or the time it takes would tell.
      const [passwordHash, sealedEmail, sealedName] = await Promise.all([
        hashPassword(password),
        desk.vault.seal({ subjectId: id, field: 'email' }, address),
        desk.vault.seal({ subjectId: id, field: 'fullName' }, fullName),
      ]);
      const createdAt = await registerUser(desk.identity, {
        ...{ id, email: sealedEmail, emailHash, fullName: sealedName, passwordHash },
        language: language ?? preferredLanguage(request.headers['accept-language']),
        accountTokenId: newId('act'),
      });
      const at = (createdAt ?? new Date()).toISOString();
      return reply.code(201).send({ id, email: address, fullName, createdAt: at });
    },
  );
}
