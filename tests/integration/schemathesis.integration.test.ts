import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask } from '@holdfast/tests/platform/ask';
import { bookingRequest } from '@holdfast/tests/platform/book';
import { newPartner } from '@holdfast/tests/platform/partner';
import { sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { newGuest, type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { hasPython } from '@holdfast/tests/python/install-program';
import { installSchemathesis } from '@holdfast/tests/schemathesis/install-schemathesis';
import { runSchemathesis } from '@holdfast/tests/schemathesis/run-schemathesis';
import { afterAll, beforeAll, expect, test } from 'vitest';

const present = await hasPython();
if (!present) console.warn('Schemathesis is skipped: there is no python3 with venv (Debian: python3-venv).');

let platform: Platform;
let program: string;
beforeAll(async () => {
  if (!present) return;
  program = await installSchemathesis();
  platform = await startPlatform({}, { hotels: true, support: true, partners: true });
}, 600_000);
afterAll(() => platform?.stop());

const edge = (name: keyof Platform['apps']) => platform.apps[name]?.url ?? '';

/** A guest with an account, and a booking of theirs in a hotel that may be broken. */
async function something() {
  const { hotelId, roomTypeId } = await sellRooms(platform.databases, 20);
  const { fullName, email } = newGuest();
  const account = { fullName, email, password: crypto.randomUUID() };
  const { body } = await ask(`${edge('customer-api')}/api/v1/auth/register`, { body: account });
  const request = bookingRequest(platform, roomTypeId, {}, { guest: { id: body.id, fullName, email } });
  await request.send();
  return { hotelId, roomTypeId, bookingId: request.bookingId, guest: request.guest };
}

test.skipIf(!present)('an edge that breaks its word is found out', { timeout: 120_000 }, async () => {
  const responses = { 200: { description: 'The answer.' } };
  const paths = { '/thing': { get: { operationId: 'getThing', responses } } };
  const document = { openapi: '3.1.0', info: { title: 'Broken', version: '1' }, paths };
  const server = createServer((request, response) => {
    const asked = request.url === '/openapi.json';
    response.writeHead(asked ? 200 : 418, { 'content-type': 'application/json' });
    response.end(JSON.stringify(asked ? document : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const { passed, said } = await runSchemathesis(program, { url, token: 'any', parameters: {} });
  server.close();
  expect(passed).toBe(false);
  expect(said).toContain('Undocumented status code');
});

test.skipIf(!present)(
  'the customer API answers only as its document says',
  { timeout: 900_000 },
  async () => {
    const { guest, ...parameters } = await something();
    const token = await platform.tokenOf(guest);
    const { passed, said } = await runSchemathesis(program, { url: edge('customer-api'), token, parameters });
    expect(passed, said).toBe(true);
  },
);

test.skipIf(!present)('the partner API answers only as its document says', { timeout: 900_000 }, async () => {
  const { hotelId, roomTypeId } = await something();
  const { key } = await newPartner(platform);
  const trial = { url: edge('partner-api'), token: key, parameters: { hotelId, roomTypeId } };
  const { passed, said } = await runSchemathesis(program, trial);
  expect(passed, said).toBe(true);
});

test.skipIf(!present)('the support API answers only as its document says', { timeout: 900_000 }, async () => {
  const { bookingId } = await something();
  const token = await platform.tokenOf(newGuest(), ['SUPPORT', 'ADMIN'], 'support');
  const trial = { url: edge('support-api'), token, parameters: { bookingId } };
  const { passed, said } = await runSchemathesis(program, trial);
  expect(passed, said).toBe(true);
});

test.skipIf(!present)('the admin API answers only as its document says', { timeout: 900_000 }, async () => {
  const { hotelId, roomTypeId, bookingId } = await something();
  const token = await platform.tokenOf(newGuest(), ['ADMIN'], 'admin');
  const parameters = { hotelId, roomTypeId, bookingId };
  const { passed, said } = await runSchemathesis(program, { url: edge('admin-api'), token, parameters });
  // Amounts that were set would hold for every refund of the tests that follow.
  await platform.databases.payment.query('DELETE FROM refund_approval_settings');
  expect(passed, said).toBe(true);
});
