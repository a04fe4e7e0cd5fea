import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** A stay as addresses of the web app say it. */
export interface AskedStay {
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly checkIn: string;
  readonly checkOut: string;
}

/** Cards of the sandbox, by what each does. */
export const cards = {
  pays: '4242 4242 4242 4242',
  mastercard: '5555 5555 5555 4444',
  hasNoMoney: '4000 0000 0000 9995',
  asksBank: '4000 0000 0000 3220',
} as const;

/** Goes to the first step of booking a stay; whoever has no account opens one on the way. Returns their address. */
export async function askToBook(
  { page }: Visitor,
  { hotelId, roomTypeId, checkIn, checkOut }: AskedStay,
  origin = '',
): Promise<string> {
  const stay = new URLSearchParams({ hotelId, roomTypeId, checkIn, checkOut, guests: '2', rooms: '1' });
  await page.goto(`${origin}/book?${stay}`);
  return openAccount(page);
}

/** From the page that asks to sign in: opens an account, after which that page leads back. */
export async function openAccount(page: Visitor['page']): Promise<string> {
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@example.com`;
  await page.getByRole('link', { name: 'Open an account' }).click();
  await page.getByLabel('Full name').fill('Ada Example');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('a harbour at dawn');
  await page.getByRole('button', { name: 'Open account' }).dblclick();
  await page.getByRole('heading', { name: 'Book your room' }).waitFor();
  return email;
}

/** From the first step to the second: the room is held. Returns the booking's id. */
export async function holdRoom({ page }: Visitor): Promise<string> {
  await page.getByRole('button', { name: 'Hold the room' }).dblclick();
  await page.getByRole('timer').waitFor();
  const id = /\/bookings\/(bk_\w+)\/pay$/.exec(new URL(page.url()).pathname)?.[1];
  expect(id).toBeDefined();
  return id ?? '';
}

/** Fills the form of a test shop and pays. */
export async function payWith({ page }: Visitor, number: string): Promise<void> {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Valid until').fill('04/49');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on the card').fill('Ada Example');
  await page.getByRole('button', { name: /^Pay .+ and book$/ }).dblclick();
}
