import { expect, test } from 'vitest';
import { configFor } from '../src/config-for.ts';
import { outsideLogins } from '../src/outside-logins.ts';

const login = {
  ...{ name: 'example', issuer: 'https://id.example.com', clientId: 'holdfast', clientSecret: 'hush' },
  callbackUrl: 'https://app.example/api/v1/auth/outside/example/callback',
};
const read = (...logins: object[]) =>
  configFor({ outsideLogins }, { OUTSIDE_LOGINS: JSON.stringify(logins) }).outsideLogins;

test('there are no outside providers unless told, and they are for customers unless told', () => {
  expect(configFor({ outsideLogins }, {}).outsideLogins).toEqual([]);
  expect(read(login)).toEqual([{ ...login, title: 'Example', audience: 'customer' }]);
  expect(read({ ...login, title: 'Example Mail' })).toMatchObject([{ title: 'Example Mail' }]);
  expect(read(login, { ...login, audience: 'support' })).toHaveLength(2);
  expect(read({ ...login, issuer: 'http://127.0.0.1:9000' })).toHaveLength(1);
});

test.each([
  ['an address that is not encrypted', { ...login, issuer: 'http://id.example.com' }],
  ['a host that only begins like this machine', { ...login, issuer: 'http://localhost.evil.example' }],
  ['a callback that leads to another provider', { ...login, name: 'another' }],
  ['no secret', { ...login, clientSecret: '' }],
  ['an edge that is none', { ...login, audience: 'partner' }],
])('%s is refused, without quoting it', (_, wrong) => {
  expect(() => read(wrong)).toThrow(/OUTSIDE_LOGINS/);
  expect(() => read(wrong)).not.toThrow(/hush/);
});

test('two of one name on one edge, and what is no JSON, are refused', () => {
  expect(() => read(login, login)).toThrow(/two providers/);
  expect(() => configFor({ outsideLogins }, { OUTSIDE_LOGINS: 'example' })).toThrow(/JSON/);
});
