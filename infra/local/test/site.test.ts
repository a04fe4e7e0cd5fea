import { expect, test } from 'vitest';
import { developmentSite, testSite } from '../src/site.ts';

test('development and test runs share neither ports nor data', () => {
  const sites = [developmentSite({}), testSite(1, {}), testSite(2, {})];
  const ports = sites.flatMap((site) => Object.values(site.ports).map((port) => port.number));
  expect(new Set(ports).size).toBe(ports.length);
  expect(new Set(sites.map((site) => site.dataDir)).size).toBe(sites.length);
  expect(new Set(sites.map((site) => site.runDir)).size).toBe(sites.length);
});

test('a variable moves a port, and a bad one is named', () => {
  expect(developmentSite({ POSTGRES_PORT: '5555' }).ports.postgres.number).toBe(5555);
  expect(() => developmentSite({ REDIS_PORT: 'x' })).toThrow(/REDIS_PORT must be a port number/);
});

test('tests never use the servers that the environment gives to the platform', () => {
  expect(testSite(1, { POSTGRES_URL: 'postgresql://precious' }).env.POSTGRES_URL).toBeUndefined();
  const given = testSite(1, { TEST_POSTGRES_URL: 'postgresql://for-tests' });
  expect(given.env.POSTGRES_URL).toBe('postgresql://for-tests');
});
