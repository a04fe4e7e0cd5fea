import { defineConfig } from 'vitest/config';

const everywhere = ['packages', 'activities', 'workflows', 'prisma', 'apps', 'infra', 'tests', 'benches'];
const named = (...endings: string[]) =>
  everywhere.flatMap((room) => endings.map((ending) => `${room}/**/*.${ending}.ts`));
const needServers = named('integration.test', 'workflow.test', 'replay.test', 'browser.test');
const needPlatform = ['integration', 'faults', 'browser'].map((folder) => `tests/${folder}/**/*.test.ts`);

// Node itself runs the tests, types stripped, exactly as it runs the platform.
const experimental = { viteModuleRunner: false };

const withServers = {
  experimental,
  globalSetup: ['tests/src/harness/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          experimental,
          include: named('test'),
          exclude: ['**/node_modules/**', ...needServers],
          testTimeout: 10_000,
        },
      },
      {
        test: {
          ...withServers,
          name: 'integration',
          include: needServers,
          exclude: ['**/node_modules/**', ...needPlatform],
          // The servers have the same two cores: more files at once only make each slower.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...withServers,
          name: 'platform',
          include: needPlatform,
          // One platform at a time: two would take each other's sagas and mails.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
