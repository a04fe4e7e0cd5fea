import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@holdfast/local/site';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Rule {
  alert: string;
  expr: string;
  annotations: { summary: string; runbook: string };
}

const text = readFileSync(join(repositoryRoot, 'infra/prometheus/alerts.yml'), 'utf8');
const { groups } = parse(text) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const sources = globSync('{apps,packages}/*/src/**/*.ts', { cwd: repositoryRoot })
  .map((file) => readFileSync(join(repositoryRoot, file), 'utf8'))
  .join('\n');

test.each(rules)(
  '$alert watches metrics that some process shows, and names a runbook',
  ({ expr, annotations }) => {
    const metrics = expr.match(/[a-z]+(_[a-z]+)+(?=[)\s{])/g) ?? [];
    expect(metrics.length).toBeGreaterThan(0);
    for (const metric of metrics) expect(sources).toContain(metric);
    expect(existsSync(join(repositoryRoot, annotations.runbook)), annotations.runbook).toBe(true);
  },
);
