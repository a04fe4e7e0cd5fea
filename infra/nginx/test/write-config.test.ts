import { errorCodes } from '@holdfast/contracts/http/error-codes';
import { expect, test } from 'vitest';
import { type GatewaySettings, gatewayLimits, writeConfig } from '../src/write-config.ts';

const settings: GatewaySettings = {
  GATEWAY_DOMAIN: 'holdfast.example',
  GATEWAY_HTTPS_LISTEN: '443',
  GATEWAY_HTTP_LISTEN: '80',
  GATEWAY_CERTIFICATE: '/keys/certificate.pem',
  GATEWAY_CERTIFICATE_KEY: '/keys/key.pem',
  GATEWAY_STATE_FOLDER: '/run/gateway',
  GATEWAY_ACCESS_LOG: '/dev/stdout',
  GATEWAY_CUSTOMER_1: '10.0.0.1:3001',
  GATEWAY_CUSTOMER_2: '10.0.0.1:3002',
  GATEWAY_CUSTOMER_3: '10.0.0.1:3003',
  GATEWAY_PARTNER: '10.0.0.1:3100',
  GATEWAY_SUPPORT: '10.0.0.1:3200',
  GATEWAY_PROVIDER_WEBHOOKS: '10.0.0.1:3400',
  GATEWAY_MAIL_WEBHOOKS: '10.0.0.1:3401',
  ...gatewayLimits,
};

test('every setting is filled in, and every instance is behind it', () => {
  const config = writeConfig(settings);
  expect(config).not.toContain('${');
  for (const value of Object.values(settings)) expect(config).toContain(value);
});

test.each(['', 'a; return 200', 'a\nb', 'a{', '$host', 'a b', '"'])(
  '%j is not taken for a setting',
  (value) => {
    expect(() => writeConfig({ ...settings, GATEWAY_DOMAIN: value })).toThrow(/GATEWAY_DOMAIN/);
  },
);

test('the errors of its own are those of the table', () => {
  const config = writeConfig(settings);
  const told = [...config.matchAll(/return (\d{3}) '(\{.*\})';/g)].map(([, status, problem = '']) => ({
    answered: Number(status),
    problem: JSON.parse(problem) as Record<string, unknown>,
  }));
  expect(told.map(({ answered }) => answered)).toEqual([400, 404, 408, 413, 429, 431, 503]);
  for (const { answered, problem } of told) {
    const code = problem.error as keyof typeof errorCodes;
    expect(problem).toEqual({
      type: `urn:holdfast:problem:${code.toLowerCase().replaceAll('_', '-')}`,
      ...errorCodes[code],
      error: code,
      message: expect.stringMatching(/\.$/),
      requestId: '$gateway_request_id',
    });
    expect(problem.status).toBe(answered);
  }
});
