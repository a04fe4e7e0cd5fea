import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** What the generator reads of a document; the rest is openapi-typescript's. */
export interface EdgeDocument {
  readonly info: { readonly title: string };
  readonly paths: Record<string, Record<string, DocumentedOperation>>;
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
  readonly responses: Record<string, unknown>;
}

const head = (title: string) =>
  `// Generated from the document of the ${title}. Run \`npm run openapi\` after a change of its routes.\n`;

/** The TypeScript of an edge's types, as openapi-typescript writes them. */
export async function generateTypes(document: EdgeDocument): Promise<string> {
  const nodes = await openapiTypeScript(asCalled(document) as unknown as OpenAPI3, {
    rootTypes: false,
    silent: true,
    // What has a default may be left out.
    defaultNonNullable: false,
  });
  return head(document.info.title) + astToString(nodes);
}

/** A table of an edge's operations: what the client has to know of each while it runs. */
export function generateOperations(document: EdgeDocument): string {
  const lines = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const keyed = operation.parameters?.some(isKey) === true;
      const [bodyType = 'application/json'] = Object.keys(operation.requestBody?.content ?? {});
      const members = [
        `method: '${method.toUpperCase()}'`,
        `path: '${path}'`,
        ...(keyed ? ['idempotencyKey: true'] : []),
        ...(bodyType === 'application/json' ? [] : [`bodyType: '${bodyType}'`]),
      ];
      return `  ${operation.operationId}: { ${members.join(', ')} },\n`;
    }),
  );
  return `${head(document.info.title)}export const table = {\n${lines.join('')}} as const;\n`;
}

/** The client makes keys itself and throws every problem as one error, so neither is a part of its methods. */
function asCalled(document: EdgeDocument): EdgeDocument {
  const copy: EdgeDocument = structuredClone(document);
  for (const methods of Object.values(copy.paths)) {
    for (const [method, { parameters, responses, ...operation }] of Object.entries(methods)) {
      const kept = parameters?.filter((parameter) => !isKey(parameter)) ?? [];
      const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      methods[method] = {
        ...operation,
        responses: Object.fromEntries(answers),
        ...(kept.length > 0 ? { parameters: kept } : {}),
      };
    }
  }
  return copy;
}

function isKey(parameter: { readonly name: string; readonly in: string }): boolean {
  return parameter.in === 'header' && parameter.name.toLowerCase() === 'idempotency-key';
}
