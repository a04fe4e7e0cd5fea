/**
 * The arrows between rooms (docs: architecture), for dependency-cruiser. Each rule is proven by
 * tests/architecture/dependency-rules.test.ts, which feeds it an import that breaks it.
 * Test files may look behind every door; they are not part of what runs.
 */
const source = (room) => `^${room}/src/`;
const everyRoom = '^(apps|workflows|activities|prisma|packages|infra|tests|benches)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Packages that are parts of edges. */
const edgeRooms = '(storefront|sign-in)';

/** Rooms of the house that a room must not import. */
const never = (name, comment, from, rooms) => rule(name, comment, { path: from }, { path: `^(${rooms})/` });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'no-circular',
      'Two files that need each other are one file, or lack a third.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    rule('resolvable', 'Every import leads somewhere.', { path: everyRoom }, { couldNotResolve: true }),
    rule(
      'domain-imports-nothing',
      'The rules of the business depend on no other room and no library.',
      { path: source('packages/domain') },
      { pathNot: '^packages/domain/', dependencyTypesNot: ['core'] },
    ),
    never(
      'packages-stay-below',
      'Packages are what others build on: they know no owner of data, no step and no process.',
      `^packages/(?!${edgeRooms}/)[^/]+/src/`,
      'apps|workflows|activities|prisma|infra|tests|benches',
    ),
    never(
      'edge-rooms-stay-below',
      'What several edges share reads the same databases as they do, and knows no process (ADR 24).',
      source(`packages/${edgeRooms}`),
      'apps|workflows|activities|infra|tests|benches',
    ),
    rule(
      'prisma-knows-domain-only',
      'What is stored depends on the domain and the client only.',
      { path: source('prisma/[^/]+') },
      { path: everyRoom, pathNot: '^(packages/domain|packages/config|prisma)/' },
    ),
    rule(
      'prisma-own-service',
      "No service reaches into another one's database.",
      { path: '^prisma/([^/]+)/src/' },
      { path: '^prisma/', pathNot: '^prisma/($1|client)/' },
    ),
    rule(
      'workflows-know-domain-only',
      'Workflow code is deterministic: domain rules, names, and the types of activities.',
      { path: source('workflows') },
      { path: everyRoom, pathNot: '^(workflows|packages/domain|activities)/' },
    ),
    rule(
      'workflows-know-types-of-activities',
      'An activity that is imported as a value would run inside the workflow.',
      { path: source('workflows') },
      { path: '^activities/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'workflows-no-libraries',
      "A library may read a clock or the network; the sandbox of Temporal's own package is the exception.",
      { path: source('workflows') },
      { path: 'node_modules/', pathNot: 'node_modules/@temporalio/(workflow|common)/' },
    ),
    rule(
      'workflows-no-node',
      "Node's own modules do not exist in the workflow sandbox.",
      { path: source('workflows') },
      { dependencyTypes: ['core'] },
    ),
    never(
      'activities-stay-below',
      'A step knows its database and packages, not who calls it.',
      source('activities'),
      'apps|workflows|infra|tests|benches',
    ),
    rule(
      'activities-own-service',
      "A step writes to its own service's database only.",
      // Sweeps tidy up after all services and have no owner.
      { path: '^activities/src/(?!sweeps/)([^/]+)/' },
      { path: '^prisma/', pathNot: '^prisma/($1|client)/' },
    ),
    rule(
      'apps-know-types-of-workflows',
      'Workflow code runs in the sandbox; a process knows its types and names.',
      { path: source('apps/[^/]+') },
      { path: '^workflows/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-app-imports-an-app',
      'Processes talk over the network or a database.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    never(
      'apps-stay-above',
      'What runs in production needs neither the tools of development nor tests.',
      source('apps/[^/]+'),
      'infra|tests|benches',
    ),
    rule(
      'notifier-reads-booking',
      'The notifier reads the contact of guest, hotel and account at sending time, and nothing else not its own (D26).',
      { path: source('apps/notifier') },
      { path: '^prisma/', pathNot: '^prisma/(notification|booking|catalog|identity|client)/' },
    ),
    rule(
      'projector-reads-catalog-and-inventory',
      'The projector reads catalog and inventory and writes search, nothing else (D22).',
      { path: source('apps/projector') },
      { path: '^prisma/', pathNot: '^prisma/(catalog|inventory|search|client)/' },
    ),
    rule(
      'search-is-written-by-the-projector',
      'Searches read what the projector has written; whoever else writes it would be undone by the next refresh.',
      { path: '^(apps|activities|packages)/', pathNot: '^(apps|packages)/([^/]+/test|projector/src)/' },
      {
        path: '^prisma/search/src/(replace-hotels|refresh-hotels|rebuild-search|write-offers|roll-offer-months)',
      },
    ),
    rule(
      'pages-use-public-apis',
      'Front ends know what anybody may know: the SDK and what pages are made of.',
      { path: source('apps/(web|support-console|hotel-desk)') },
      { path: everyRoom, pathNot: '^(apps/(web|support-console|hotel-desk)|packages/(sdk|ui))/' },
    ),
    rule(
      'features-stay-apart',
      "What two features of a front end need is the app's or the ui's.",
      { path: '^apps/(web|support-console|hotel-desk)/src/features/([^/]+)/' },
      { path: '^apps/[^/]+/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    ),
    rule(
      'webhooks-know-payment-and-booking',
      "The provider's messages are kept with payment; what they ask of a booking is written as its operation.",
      { path: source('apps/psp-webhooks') },
      { path: '^prisma/', pathNot: '^prisma/(payment|booking|client)/' },
    ),
    rule(
      'sandbox-is-a-provider',
      'The sandbox stands for a company on the internet: it shares no database with the platform.',
      { path: source('apps/sandbox-psp') },
      { path: '^prisma/', pathNot: '^prisma/(sandbox|client)/' },
    ),
    rule(
      'sandbox-is-not-read',
      "Nobody reads the provider's database.",
      { path: '^(apps|activities|packages|prisma)/', pathNot: '^(apps/sandbox-psp|prisma/sandbox)/' },
      { path: '^prisma/sandbox/' },
    ),
    rule(
      'mail-sink-has-no-database',
      'The mail sink stands for a company on the internet too.',
      { path: source('apps/mail-sink') },
      { path: '^prisma/' },
    ),
    rule(
      'infra-stays-apart',
      'The machinery starts processes; it does not import them.',
      { path: source('infra/[^/]+') },
      { path: '^(apps|workflows|activities|tests|benches)/' },
    ),
    rule(
      'tests-are-not-imported',
      'What runs must not depend on what tests it.',
      { path: '^(workflows|activities|(apps|prisma|packages|infra)/[^/]+)/src/' },
      { path: '(^(tests|benches)/|/test/)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist)/' },
    parser: 'swc',
    // swc parses types too: an import of a type alone is seen as `type-only`.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
