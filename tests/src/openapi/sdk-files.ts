import { join } from 'node:path';
import { repositoryRoot } from '@holdfast/local/site';
import { generateOperations, generateTypes } from '@holdfast/sdk/generator/generate-client';
import { describeEdge, type EdgeName } from './describe-edges.ts';

/** A file of the SDK that follows from the routes of an edge. */
interface SdkFile {
  readonly path: string;
  readonly text: string;
}

/** What the SDK keeps of an edge: its document, its types, and the table of its operations. */
export async function sdkFiles(name: EdgeName): Promise<SdkFile[]> {
  const document = await describeEdge(name);
  const at = (path: string) => join(repositoryRoot, 'packages/sdk', path);
  return [
    { path: at(`openapi/${name}.json`), text: `${writeJson(document)}\n` },
    { path: at(`generated/${name}.ts`), text: await generateTypes(document) },
    { path: at(`generated/${name}-operations.ts`), text: generateOperations(document) },
  ];
}

const lineWidth = 110;

/** JSON with a line for whatever fits into one: a document of these has a fifth of the lines. */
function writeJson(value: unknown, indent = ''): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || short.length + indent.length <= lineWidth) return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + writeJson(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${inner}${JSON.stringify(name)}: ${writeJson(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
