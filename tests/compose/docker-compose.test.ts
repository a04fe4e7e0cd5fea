import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@holdfast/local/site';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Service {
  image?: string;
  build?: { dockerfile: string; args?: Record<string, string> };
  environment?: Record<string, string | number>;
  ports?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  profiles?: string[];
  restart?: string;
}

const text = readFileSync(join(repositoryRoot, 'docker-compose.yml'), 'utf8');
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };
// Pages are served by the edges and no service of their own.
const apps = readdirSync(join(repositoryRoot, 'apps')).filter(
  (name) => !existsSync(join(repositoryRoot, 'apps', name, 'vite.config.ts')),
);
const pages = readdirSync(join(repositoryRoot, 'apps')).filter((name) => !apps.includes(name));
const oneShot = Object.keys(services).filter((name) => services[name]?.restart === 'no');

/** What each app cannot start, or do its work, without; ports are published as http.md has them. */
const needs: Record<string, { variables: string[]; port?: number }> = {
  'customer-api': {
    variables: [
      'POSTGRES_URL',
      'TEMPORAL_ADDRESS',
      'REDIS_URL',
      'STRIPE_SECRET_KEY',
      'AUTH_ISSUER',
      'AUTH_JWKS',
      'AUTH_SIGNING_KEYS',
      'PERSONAL_DATA_KEYS',
      'ADDRESS_HASH_KEY',
    ],
    port: 3000,
  },
  'admin-api': {
    variables: [
      'POSTGRES_URL',
      'TEMPORAL_ADDRESS',
      'REDIS_URL',
      'OBJECT_STORE_FOLDER',
      'AUTH_ISSUER',
      'AUTH_JWKS',
      'AUTH_SIGNING_KEYS',
      'PERSONAL_DATA_KEYS',
      'ADDRESS_HASH_KEY',
    ],
    port: 3300,
  },
  'support-api': {
    variables: [
      'POSTGRES_URL',
      'TEMPORAL_ADDRESS',
      'REDIS_URL',
      'AUTH_ISSUER',
      'AUTH_JWKS',
      'AUTH_SIGNING_KEYS',
      'PERSONAL_DATA_KEYS',
      'ADDRESS_HASH_KEY',
    ],
    port: 3200,
  },
  'partner-api': {
    variables: [
      'POSTGRES_URL',
      'TEMPORAL_ADDRESS',
      'REDIS_URL',
      'KAFKA_BROKERS',
      'STRIPE_SECRET_KEY',
      'STRIPE_API_BASE',
      'PERSONAL_DATA_KEYS',
      'ADDRESS_HASH_KEY',
    ],
    port: 3100,
  },
  'psp-webhooks': {
    variables: [
      'POSTGRES_URL',
      'TEMPORAL_ADDRESS',
      'STRIPE_SECRET_KEY',
      'STRIPE_API_BASE',
      'STRIPE_WEBHOOK_SECRET',
    ],
    port: 3400,
  },
  projector: { variables: ['POSTGRES_URL', 'REDIS_URL', 'KAFKA_BROKERS'] },
  'sandbox-psp': { variables: ['POSTGRES_URL', 'STRIPE_WEBHOOK_URL', 'STRIPE_WEBHOOK_SECRET'], port: 3500 },
  'mail-sink': { variables: ['MAIL_SINK_FOLDER'], port: 3600 },
  worker: { variables: ['POSTGRES_URL', 'TEMPORAL_ADDRESS', 'STRIPE_SECRET_KEY', 'STRIPE_API_BASE'] },
  'outbox-relay': { variables: ['POSTGRES_URL', 'KAFKA_BROKERS'] },
  notifier: {
    variables: [
      'POSTGRES_URL',
      'KAFKA_BROKERS',
      'SENDGRID_API_KEY',
      'SENDGRID_API_BASE',
      'ADDRESS_HASH_KEY',
      'PERSONAL_DATA_KEYS',
    ],
  },
};

test('every app is a service, built for itself by the one Dockerfile', () => {
  expect(Object.keys(needs).sort()).toEqual([...apps].sort());
  for (const app of apps) {
    expect(services[app]?.build).toMatchObject({ dockerfile: 'infra/docker/Dockerfile', args: { APP: app } });
  }
});

test('every set of pages is built into the image and served by an edge', () => {
  const dockerfile = readFileSync(join(repositoryRoot, 'infra', 'docker', 'Dockerfile'), 'utf8');
  const folders = Object.values(services).flatMap(({ environment = {} }) => Object.values(environment));
  for (const name of pages) {
    expect(dockerfile).toContain(`--workspace @holdfast/${name}`);
    expect(folders).toContain(`apps/${name}/dist`);
  }
});

test('the servers are there', () => {
  expect(Object.keys(services)).toEqual(
    expect.arrayContaining(['postgres', 'temporal', 'temporal-ui', 'redis', 'kafka', 'prepare']),
  );
});

describe.each(Object.entries(services))('%s', (name, service) => {
  test('has its image pinned by a full version', () => {
    if (service.image === undefined) expect(service.build).toBeDefined();
    else expect(service.image).toMatch(/:\d+\.\d+(\.\d+)?$/);
  });

  test('has a health check, or runs once', () => {
    if (!oneShot.includes(name)) expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });

  test('waits for healthy servers and finished preparations', () => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(services).toHaveProperty(other);
      expect(condition).toBe(oneShot.includes(other) ? 'service_completed_successfully' : 'service_healthy');
    }
  });

  test('is published on this machine only', () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });
});

test.each(Object.entries(needs))(
  '%s has the environment and the port it needs',
  (name, { variables, port }) => {
    expect(Object.keys(services[name]?.environment ?? {})).toEqual(expect.arrayContaining(variables));
    if (port !== undefined) {
      expect(services[name]?.ports).toEqual([`127.0.0.1:${port}:${port}`]);
      expect(services[name]?.healthcheck?.test).toContain(String(port));
    }
  },
);

test('the gateway is told all that its template asks for, and reaches what it names', () => {
  const gateway = services.gateway;
  const template = readFileSync(join(repositoryRoot, 'infra/nginx/nginx.conf.template'), 'utf8');
  const asked = new Set([...template.matchAll(/\$\{(GATEWAY_\w+)\}/g)].map(([, name]) => name));
  const told = Object.entries(gateway?.environment ?? {}).filter(([name]) => name.startsWith('GATEWAY_'));
  expect(told.map(([name]) => name).sort()).toEqual([...asked].sort());
  const instances = told.map(([, value]) => /^([a-z][a-z0-9-]+):(\d+)$/.exec(String(value))).filter(Boolean);
  expect(instances).toHaveLength(7);
  for (const [, name = '', port = ''] of instances as RegExpExecArray[]) {
    expect(gateway?.depends_on?.[name]).toEqual({ condition: 'service_healthy' });
    expect(Object.values(services[name]?.environment ?? {}).map(String)).toContain(port);
  }
  const behind = [
    'customer-api-1',
    'customer-api-2',
    'customer-api-3',
    'partner-api',
    'support-api',
    'psp-webhooks',
  ];
  for (const name of behind) {
    expect(Object.keys(services[name]?.environment ?? {})).toContain('TRUST_PROXY');
  }
  expect(Object.keys(services['admin-api']?.environment ?? {})).not.toContain('TRUST_PROXY');
});

test('the images of the Dockerfile are pinned and run the pinned Node', () => {
  const dockerfile = readFileSync(join(repositoryRoot, 'infra/docker/Dockerfile'), 'utf8');
  const { devDependencies } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    devDependencies: { node: string };
  };
  const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) expect(image).toContain(`node:${devDependencies.node}`);
});

test('secrets come from the environment', () => {
  for (const name of ['STRIPE_SECRET_KEY', 'SENDGRID_API_KEY', 'POSTGRES_PASSWORD']) {
    expect(text).toContain(`\${${name}`);
  }
});
