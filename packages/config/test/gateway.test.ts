import { expect, test } from 'vitest';
import { configFor } from '../src/config-for.ts';
import { gateway } from '../src/gateway.ts';

const read = (environment: Record<string, string>) => configFor({ gateway }, environment).gateway;

test('nobody is trusted and nothing waits unless told', () => {
  expect(read({})).toEqual({ trusted: [], drainMillis: 0 });
});

test('addresses, networks and named ranges are read', () => {
  const TRUST_PROXY = '10.0.0.5, 10.1.0.0/16,loopback, fd00::/8';
  expect(read({ TRUST_PROXY, SHUTDOWN_DRAIN_MILLIS: '500' })).toEqual({
    trusted: ['10.0.0.5', '10.1.0.0/16', 'loopback', 'fd00::/8'],
    drainMillis: 500,
  });
});

test.each(['true', '*', '0.0.0.0/0', '::/0', '10.0.0.1/33', 'gateway', '1'])(
  '%s is refused',
  (TRUST_PROXY) => {
    expect(() => read({ TRUST_PROXY })).toThrow(/TRUST_PROXY/);
  },
);
