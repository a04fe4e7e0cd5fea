import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays } from '@holdfast/domain/calendar-date';
import { type SandboxProcess, startSandboxProcess } from '@holdfast/local/processes/sandbox-process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let sandbox: SandboxProcess;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await createTemporaryDatabase('sandbox');
  drop = () => database.drop();
  sandbox = await startSandboxProcess(database.url);
  api = await startTestApi({ stripeBase: sandbox.address });
});
afterAll(async () => {
  await api.close();
  await sandbox.stop();
  await drop();
});

let keys = 0;
interface Asked {
  readonly user?: string;
  readonly body?: object;
  readonly key?: string;
}
async function ask(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  { user = 'usr_ada', body, key }: Asked = {},
) {
  const headers = await as(user, key);
  return api.edge.inject({ method, url: `/api/v1${url}`, headers, ...(body ? { payload: body } : {}) });
}
const save = (paymentMethodId: string, user?: string) =>
  ask('POST', '/payment-methods', { body: { paymentMethodId }, ...(user ? { user } : {}) });
const cardsOf = async (user: string) =>
  (await ask('GET', '/payment-methods', { user })).json().items.map(({ id }: { id: string }) => id);
function book(user: string, paymentMethodId?: string) {
  keys += 1;
  const body = {
    roomTypeId: 'rt_sea_double',
    checkIn: firstNight,
    checkOut: addDays(firstNight, 1),
    guests: 1,
    guest: { fullName: 'Ada Example', email: 'ada@example.com' },
    ...(paymentMethodId ? { paymentMethodId } : {}),
  };
  return ask('POST', '/bookings', { user, body, key: `book-${keys}` });
}
/** What was asked of the provider for customers, as often as it was. */
async function customersMade(): Promise<number> {
  const { data } = await fetch(`${sandbox.address}/sandbox/calls`).then(
    (answer) =>
      answer.json() as Promise<{ data: { operation: string; replayed: boolean; status: number }[] }>,
  );
  return data.filter((call) => call.operation === 'customer' && call.status === 200 && !call.replayed).length;
}

test('a card is kept, shown as the provider has it, and forgotten', async () => {
  expect((await ask('GET', '/payment-methods')).json()).toEqual({ items: [] });
  const saved = await save('pm_card_mastercard');
  expect(saved.statusCode).toBe(201);
  const card = saved.json();
  expect(card).toMatchObject({ brand: 'mastercard', last4: '4444', expiryMonth: 12 });
  expect(card.id).not.toBe('pm_card_mastercard');
  // Kept twice it is kept once.
  expect((await save(card.id)).json()).toEqual(card);
  expect((await ask('GET', '/payment-methods')).json()).toEqual({ items: [card] });
  expect((await ask('DELETE', `/payment-methods/${card.id}`)).statusCode).toBe(204);
  expect((await ask('DELETE', `/payment-methods/${card.id}`)).statusCode).toBe(404);
  expect((await ask('GET', '/payment-methods')).json()).toEqual({ items: [] });
});

test('ten cards at once are ten cards of one customer', async () => {
  const before = await customersMade();
  const saved = await Promise.all(Array.from({ length: 10 }, () => save('pm_card_visa', 'usr_rush')));
  // While the customer is being made the key is in use, and whoever came second is told to come again.
  const kept = saved.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json().id);
  expect(saved.every(({ statusCode }) => statusCode === 201 || statusCode === 503)).toBe(true);
  expect(kept.length).toBeGreaterThan(0);
  expect((await cardsOf('usr_rush')).sort()).toEqual(kept.sort());
  expect((await customersMade()) - before).toBe(1);
});

test('the issuer may refuse, and what is no card is refused', async () => {
  expect((await save('pm_card_chargeDeclined')).json()).toMatchObject({
    error: 'PAYMENT_DECLINED',
    declineCode: 'generic_decline',
  });
  expect((await save('pm_nothing')).json()).toMatchObject({ error: 'VALIDATION_ERROR' });
});

test("somebody else's card cannot be seen, kept, forgotten or paid with", async () => {
  const { id } = (await save('pm_card_visa', 'usr_owner')).json();
  expect(await cardsOf('usr_eve')).toEqual([]);
  expect((await save(id, 'usr_eve')).statusCode).toBe(400);
  expect((await ask('DELETE', `/payment-methods/${id}`, { user: 'usr_eve' })).statusCode).toBe(404);
  expect((await book('usr_eve', id)).json()).toMatchObject({
    error: 'PAYMENT_DECLINED',
    declineCode: 'resource_missing',
  });
  const { id: held } = (await book('usr_eve')).json();
  const confirmed = await ask('POST', `/bookings/${held}/confirm`, {
    user: 'usr_eve',
    body: { paymentMethodId: id },
    key: 'confirm-eve',
  });
  expect(confirmed.json()).toMatchObject({ error: 'PAYMENT_DECLINED' });
  expect(await cardsOf('usr_owner')).toEqual([id]);
  expect((await book('usr_owner', id)).statusCode).toBe(202);
  await ask('DELETE', `/payment-methods/${id}`, { user: 'usr_owner' });
  expect((await book('usr_owner', id)).statusCode).toBe(402);
});

test('with the provider away cards wait, and forgetting one can be asked for again', async () => {
  const { id } = (await save('pm_card_visa', 'usr_patient')).json();
  await sandbox.tell('faults', { operation: 'card', kind: 'unavailable', times: 2 });
  expect((await ask('DELETE', `/payment-methods/${id}`, { user: 'usr_patient' })).statusCode).toBe(503);
  expect((await ask('GET', '/payment-methods', { user: 'usr_patient' })).statusCode).toBe(503);
  // The answer of the first call is lost: the card is with nobody any more when it is asked for again.
  await sandbox.tell('faults', { operation: 'card', kind: 'error_500_after', times: 1 });
  expect((await ask('DELETE', `/payment-methods/${id}`, { user: 'usr_patient' })).statusCode).toBe(503);
  expect((await ask('DELETE', `/payment-methods/${id}`, { user: 'usr_patient' })).statusCode).toBe(204);
  expect(await cardsOf('usr_patient')).toEqual([]);
});
