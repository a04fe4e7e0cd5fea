import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from '../../dependency-rules.mjs';

/** For each rule an import that breaks it: [importing file, what it says, imported file]. */
const violations: Record<string, [from: string, code: string, to: string]> = {
  'no-circular': ['packages/edge/src/a.ts', "import { b } from './b.ts';", 'packages/edge/src/b.ts'],
  resolvable: ['packages/edge/src/a.ts', "import { x } from './nowhere.ts';", ''],
  'domain-imports-nothing': [
    'packages/domain/src/a.ts',
    "import { b } from '../../config/src/b.ts';",
    'packages/config/src/b.ts',
  ],
  'packages-stay-below': [
    'packages/edge/src/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  'edge-rooms-stay-below': [
    'packages/storefront/src/a.ts',
    "import { b } from '../../../apps/customer-api/src/b.ts';",
    'apps/customer-api/src/b.ts',
  ],
  'prisma-knows-domain-only': [
    'prisma/booking/src/a.ts',
    "import { b } from '../../../packages/edge/src/b.ts';",
    'packages/edge/src/b.ts',
  ],
  'prisma-own-service': [
    'prisma/booking/src/a.ts',
    "import { b } from '../../payment/src/b.ts';",
    'prisma/payment/src/b.ts',
  ],
  'workflows-know-domain-only': [
    'workflows/src/a.ts',
    "import { b } from '../../packages/config/src/b.ts';",
    'packages/config/src/b.ts',
  ],
  'workflows-know-types-of-activities': [
    'workflows/src/a.ts',
    "import { b } from '../../activities/src/b.ts';",
    'activities/src/b.ts',
  ],
  'workflows-no-libraries': [
    'workflows/src/a.ts',
    "import { b } from '../../node_modules/pg/b.js';",
    'node_modules/pg/b.js',
  ],
  'workflows-no-node': ['workflows/src/a.ts', "import { readFileSync } from 'node:fs';", ''],
  'activities-stay-below': [
    'activities/src/booking/a.ts',
    "import type { b } from '../../../workflows/src/b.ts';",
    'workflows/src/b.ts',
  ],
  'activities-own-service': [
    'activities/src/booking/a.ts',
    "import { b } from '../../../prisma/payment/src/b.ts';",
    'prisma/payment/src/b.ts',
  ],
  'apps-know-types-of-workflows': [
    'apps/customer-api/src/a.ts',
    "import { b } from '../../../workflows/src/b.ts';",
    'workflows/src/b.ts',
  ],
  'no-app-imports-an-app': [
    'apps/customer-api/src/a.ts',
    "import { b } from '../../worker/src/b.ts';",
    'apps/worker/src/b.ts',
  ],
  'apps-stay-above': [
    'apps/customer-api/src/a.ts',
    "import { b } from '../../../infra/local/src/b.ts';",
    'infra/local/src/b.ts',
  ],
  'notifier-reads-booking': [
    'apps/notifier/src/a.ts',
    "import { b } from '../../../prisma/payment/src/b.ts';",
    'prisma/payment/src/b.ts',
  ],
  'projector-reads-catalog-and-inventory': [
    'apps/projector/src/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  'search-is-written-by-the-projector': [
    'apps/customer-api/src/a.ts',
    "import { b } from '../../../prisma/search/src/replace-hotels.ts';",
    'prisma/search/src/replace-hotels.ts',
  ],
  'webhooks-know-payment-and-booking': [
    'apps/psp-webhooks/src/a.ts',
    "import { b } from '../../../prisma/inventory/src/b.ts';",
    'prisma/inventory/src/b.ts',
  ],
  'sandbox-is-a-provider': [
    'apps/sandbox-psp/src/a.ts',
    "import { b } from '../../../prisma/payment/src/b.ts';",
    'prisma/payment/src/b.ts',
  ],
  'sandbox-is-not-read': [
    'apps/worker/src/a.ts',
    "import { b } from '../../../prisma/sandbox/src/b.ts';",
    'prisma/sandbox/src/b.ts',
  ],
  'mail-sink-has-no-database': [
    'apps/mail-sink/src/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  'pages-use-public-apis': [
    'apps/web/src/a.ts',
    "import { b } from '../../../packages/contracts/src/b.ts';",
    'packages/contracts/src/b.ts',
  ],
  'features-stay-apart': [
    'apps/web/src/features/trips/a.tsx',
    "import { b } from '../account/b.ts';",
    'apps/web/src/features/account/b.ts',
  ],
  'infra-stays-apart': [
    'infra/local/src/a.ts',
    "import { b } from '../../../apps/worker/src/b.ts';",
    'apps/worker/src/b.ts',
  ],
  'tests-are-not-imported': [
    'packages/edge/src/a.ts',
    "import { b } from '../test/b.ts';",
    'packages/edge/test/b.ts',
  ],
};

/** Imports that the same rules must let through. */
const allowed: [from: string, code: string, to: string][] = [
  [
    'packages/storefront/src/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  [
    'apps/customer-api/src/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  [
    'apps/customer-api/src/a.ts',
    "import type { b } from '../../../workflows/src/b.ts';",
    'workflows/src/b.ts',
  ],
  [
    'apps/notifier/src/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  [
    'apps/notifier/src/a.ts',
    "import { b } from '../../../prisma/identity/src/b.ts';",
    'prisma/identity/src/b.ts',
  ],
  [
    'apps/projector/src/a.ts',
    "import { b } from '../../../prisma/search/src/replace-hotels.ts';",
    'prisma/search/src/replace-hotels.ts',
  ],
  [
    'apps/customer-api/src/a.ts',
    "import { b } from '../../../prisma/search/src/search-hotels.ts';",
    'prisma/search/src/search-hotels.ts',
  ],
  ['workflows/src/a.ts', "import type { b } from '../../activities/src/b.ts';", 'activities/src/b.ts'],
  [
    'activities/src/booking/a.ts',
    "import { b } from '../../../prisma/booking/src/b.ts';",
    'prisma/booking/src/b.ts',
  ],
  ['prisma/booking/src/a.ts', "import { b } from '../../client/src/b.ts';", 'prisma/client/src/b.ts'],
];

test('every rule has an import that breaks it', () => {
  const names = rules.forbidden?.map((rule) => rule.name) ?? [];
  expect(Object.keys(violations).sort()).toEqual([...names].sort());
});

test.for(Object.entries(violations))('%s is caught', async ([name, example]) => {
  const back = name === 'no-circular' ? "import { a } from './a.ts';" : '';
  expect(await broken(example, back)).toContain(name);
});

test.for(allowed)('%s may say: %s', async (example) => {
  expect(await broken(example)).toEqual([]);
});

/** The names of the rules that a tree of two files breaks. */
async function broken([from, code, to]: [string, string, string], importedSays = ''): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-rules-'));
  try {
    write(join(root, from), `${code}\nexport const a = 1;\n`);
    if (to !== '') write(join(root, to), `${importedSays}\nexport const b = 1;\n`);
    const options = { ...rules.options, baseDir: root, validate: true, ruleSet: rules };
    const result = await cruise([from], options);
    const { summary } = result.output as ICruiseResult;
    return summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
