import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** An edge that is tried, and by whom. */
export interface Trial {
  /** Where the edge runs; its document is read there. */
  readonly url: string;
  readonly token: string;
  /** What stands in paths: ids of things that are there and that may be broken. */
  readonly parameters: Readonly<Record<string, string>>;
}

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

/**
 * Sends the edge what its document allows and what it does not, and resolves to what Schemathesis says; `passed` only
 * if every answer was documented and none was a failure of the server. The seed is fixed, so that a finding can be had
 * again.
 */
export async function runSchemathesis(
  program: string,
  { url, token, parameters }: Trial,
): Promise<{ passed: boolean; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'schemathesis-'));
  const config = join(folder, 'schemathesis.toml');
  const lines = [
    'seed = 20261121',
    'continue-on-failure = true',
    'request-timeout = 20',
    '[headers]',
    `Authorization = "Bearer ${token}"`,
    '[parameters]',
    ...Object.entries(parameters).map(([name, value]) => `"path.${name}" = "${value}"`),
    '[generation]',
    'max-examples = 8',
    'database = "none"',
    '[phases.coverage]',
    // An address without such a method is a 404 here, which no document names.
    'unexpected-methods = []',
    '[phases.stateful]',
    'enabled = false',
  ];
  await writeFile(config, lines.join('\n'));
  const args = [
    ...['--config-file', config, 'run', `${url}/openapi.json`, '--no-color', '--warnings', 'off'],
    ...['--checks', checks.join(','), '--suppress-health-check', 'all'],
  ];
  try {
    const { exitCode, all } = await execa(program, args, { cwd: folder, reject: false, all: true });
    return { passed: exitCode === 0, said: all ?? '' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
