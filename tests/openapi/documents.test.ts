import { readFile } from 'node:fs/promises';
import type { EdgeDocument } from '@holdfast/sdk/generator/generate-client';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeEdge, edgeNames } from '../src/openapi/describe-edges.ts';
import { sdkFiles } from '../src/openapi/sdk-files.ts';

// Making types of a document takes seconds.
describe.each(edgeNames)('the document of the %s API', { timeout: 60_000 }, (name) => {
  let document: Document;
  beforeAll(async () => {
    document = (await describeEdge(name)) as Document;
  });

  test('is what the SDK was made from; if not, run npm run openapi', async () => {
    const files = await sdkFiles(name);
    const stale = [];
    for (const { path, text } of files) {
      if ((await readFile(path, 'utf8').catch(() => '')) !== text) stale.push(path);
    }
    expect(stale).toEqual([]);
  });

  test('passes the recommended rules of Redocly', async () => {
    // Logging in elsewhere answers with a redirect and nothing else; a test below wants a success of each route.
    const config = await createConfig({
      extends: ['recommended'],
      rules: { 'operation-2xx-response': 'off' },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    const said = problems.map(({ ruleId, message, location }) => {
      return `${ruleId}: ${message} (${location.map(({ pointer }) => pointer).join(', ')})`;
    });
    expect([...new Set(said)]).toEqual([]);
  });

  test('says of every route what it is for', () => {
    const tags = document.tags.map((tag) => tag.name);
    const lacking = operationsOf(document)
      .filter(({ operation: { operationId, summary, tags: own } }) => {
        return !operationId || !summary || own?.length !== 1 || !tags.includes(own[0] ?? '');
      })
      .map(({ route }) => route);
    expect(lacking).toEqual([]);
  });

  test('names every operation once', () => {
    const names = operationsOf(document).map(({ operation }) => operation.operationId);
    expect(names).toEqual([...new Set(names)]);
  });

  test('says of every route what it answers when it succeeds', () => {
    const lacking = operationsOf(document)
      .filter(({ operation }) => !Object.keys(operation.responses).some((status) => /^[23]/.test(status)))
      .map(({ route }) => route);
    expect(lacking).toEqual([]);
  });

  test('has an example of every answer and every error', () => {
    const lacking = operationsOf(document).flatMap(({ route, operation }) =>
      Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
        Object.entries(content)
          .filter(([type, media]) => isText(type) && !hasExample(media))
          .map(([type]) => `${route} ${status} ${type}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  test('has an example of every body that is JSON', () => {
    const lacking = operationsOf(document)
      .filter(({ operation }) => {
        const media = operation.requestBody?.content['application/json'];
        return media !== undefined && !hasExample(media);
      })
      .map(({ route }) => route);
    expect(lacking).toEqual([]);
  });

  test('tells the errors that every route can have', () => {
    const lacking = operationsOf(document)
      .filter(({ operation }) => operation.tags?.[0] !== 'status')
      .flatMap(({ route, operation }) => {
        const needed = ['400', '429', '500', '503', ...(operation.security?.length ? ['401', '403'] : [])];
        return needed
          .filter((status) => operation.responses[status] === undefined)
          .map((status) => `${route} ${status}`);
      });
    expect(lacking).toEqual([]);
  });
});

interface Media {
  readonly schema?: { readonly examples?: readonly unknown[] };
  readonly example?: unknown;
  readonly examples?: object;
}

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<string, { readonly content?: Record<string, Media> }>;
}

type Document = EdgeDocument & { readonly tags: readonly { readonly name: string }[] };

function operationsOf(document: Document): { route: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      operation: operation as Operation,
    })),
  );
}

function hasExample({ schema, example, examples }: Media): boolean {
  const own = Object.keys(examples ?? {});
  return example !== undefined || own.length > 0 || (schema?.examples ?? []).length > 0;
}

/** There is no example of a picture to read. */
function isText(type: string): boolean {
  return /json|csv/.test(type);
}
