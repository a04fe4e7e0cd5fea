import { expect } from 'vitest';
import { ask } from '../platform/ask.ts';
import type { Guest } from '../platform/start-platform.ts';
import type { Visitor } from './visitor.ts';

/** Of every account that is opened here. */
export const guestPassword = 'a harbour at dawn';

/** Opens an account of a guest by the API; it signs in by what it is known by here. */
export async function openGuestAccount(origin: string): Promise<Guest> {
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@example.com`;
  const fullName = 'Ada Example';
  const { status, body } = await ask(`${origin}/api/v1/auth/register`, {
    body: { email, fullName, password: guestPassword },
  });
  expect(status).toBe(201);
  return { id: body.id, email, fullName };
}

/** Signs a guest in to the browser of a visitor, with a session of its own, before any page is opened. */
export async function signIn({ page }: Visitor, origin: string, { email }: Guest): Promise<void> {
  const answer = await page.request.post(`${origin}/api/v1/auth/login`, {
    data: { email, password: guestPassword },
  });
  expect(answer.status()).toBe(200);
  // Pages look for a session only where somebody signed in before.
  await page.addInitScript("localStorage.setItem('holdfast.signedIn', 'yes')");
}
