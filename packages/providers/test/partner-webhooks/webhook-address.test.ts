import { describe, expect, test } from 'vitest';
import { isPublicAddress, refuseWebhookUrl } from '../../src/partner-webhooks/webhook-address.ts';

const strict = { allowPrivate: false };

describe('an address as it is written', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.0.0.1./',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://0/',
    'https://255.255.255.255/',
    'https://224.0.0.1/',
    'https://192.0.2.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://①②⑦.⓪.⓪.①/',
    'https://[::1]/',
    'https://[::]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[fe80::1]/',
    'https://[fec0::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
  ])('%s is none to send to', (url) => {
    expect(refuseWebhookUrl(url, strict)).toBe('PRIVATE_ADDRESS');
  });

  test.each([
    'https://partner.example/hooks',
    'https://partner.example:8443/hooks?tenant=1',
    'https://1.1.1.1/',
    'https://[2606:4700:4700::1111]/',
  ])('%s is one', (url) => {
    expect(refuseWebhookUrl(url, strict)).toBeUndefined();
  });

  test.each([
    ['http://partner.example/', 'NOT_HTTPS'],
    ['ftp://partner.example/', 'NOT_HTTPS'],
    ['https://user@partner.example/', 'HAS_CREDENTIALS'],
    ['https://user:secret@partner.example/', 'HAS_CREDENTIALS'],
    ['https://:secret@partner.example/', 'HAS_CREDENTIALS'],
    ['https://partner.example/#top', 'HAS_FRAGMENT'],
    ['https://partner.example/#', 'HAS_FRAGMENT'],
    ['https://', 'NOT_A_URL'],
    ['partner.example', 'NOT_A_URL'],
  ])('%s is refused as %s', (url, refusal) => {
    expect(refuseWebhookUrl(url, strict)).toBe(refusal);
  });

  test('development may send to itself, but not just anyhow', () => {
    expect(refuseWebhookUrl('http://127.0.0.1:4000/', { allowPrivate: true })).toBeUndefined();
    expect(refuseWebhookUrl('ftp://127.0.0.1/', { allowPrivate: true })).toBe('NOT_HTTPS');
    expect(refuseWebhookUrl('http://me@127.0.0.1/', { allowPrivate: true })).toBe('HAS_CREDENTIALS');
  });
});

test('what is no address is not public', () => {
  expect(isPublicAddress('localhost')).toBe(false);
  expect(isPublicAddress('')).toBe(false);
  expect(isPublicAddress('fe80::1%eth0')).toBe(false);
});
