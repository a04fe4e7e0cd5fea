import { add, type Outcome, type Part, sumLine } from './runner/outcome.ts';
import { check } from './runner/run-check.ts';
import { vitestProject } from './runner/run-vitest.ts';

const rooms = ['workflows', 'activities', 'prisma', 'packages', 'apps', 'infra', 'tests', 'benches'];
const typecheck = ['run', 'typecheck', '--output-logs=errors-only', '--continue'];
const arrows = ['--config', 'dependency-rules.mjs', '--output-type', 'err', ...rooms];

/** Everything that `npm test` proves, the quick parts first. */
const parts: Part[] = [
  check('format and lint (Biome)', 'npx biome check .', 'biome', ['check', '.']),
  check('types (TypeScript)', 'npm run typecheck', 'turbo', typecheck),
  check('arrows between rooms', `npx depcruise ${arrows.join(' ')}`, 'depcruise', arrows),
  check('unused code (knip)', 'npx knip', 'knip', ['--no-progress']),
  vitestProject('unit tests', 'unit'),
  vitestProject('workflow, integration and replay tests', 'integration'),
  vitestProject('the whole platform, and its faults', 'platform'),
];

let sum: Outcome = { passed: 0, failed: 0, skipped: 0 };
const failures: Part[] = [];
for (const part of parts) {
  process.stdout.write(`\n── ${part.name}\n`);
  const since = Date.now();
  const outcome = await part.run();
  process.stdout.write(`   ${sumLine(outcome)} (${((Date.now() - since) / 1000).toFixed(1)} s)\n`);
  if (outcome.failed > 0) failures.push(part);
  sum = add(sum, outcome);
}

process.stdout.write('\n');
for (const part of failures) process.stdout.write(`Failed: ${part.name}. Again, alone: ${part.again}\n`);
process.stdout.write(`${sumLine(sum)}\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;
