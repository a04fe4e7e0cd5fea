/** The parts of a document that schemas are found in; everything else is left alone. */
type Node = Readonly<Record<string, unknown>>;

/** What is data rather than schema, however much it looks like one. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * Writes each schema that has a title once, under `components.schemas`, and a reference to it wherever it is used: so
 * that the document stays short and clients generated from it have types with names.
 *
 * @throws Error if two schemas that differ have one title.
 */
export function nameSchemas<T extends object>(paths: T): { paths: T; schemas: Record<string, object> } {
  const schemas: Record<string, Node> = {};
  const keep = (title: string, schema: Node) => {
    const known = schemas[title];
    if (known !== undefined && shapeOf(known) !== shapeOf(schema)) {
      throw new Error(`Two schemas that differ are called ${title}.`);
    }
    // Where it is the whole answer, its examples have been put beside it.
    schemas[title] = known?.examples === undefined ? schema : known;
  };
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const members = Object.entries(part).map(([name, member]) => {
      return [name, data.has(name) ? member : walk(member)] as const;
    });
    const schema: Node = Object.fromEntries(members);
    const { title } = schema;
    if (typeof title !== 'string') return schema;
    keep(title, schema);
    return { $ref: `#/components/schemas/${title}` };
  };
  return { paths: walk(paths) as T, schemas: inOrder(schemas) };
}

function shapeOf({ examples: _, ...shape }: Node): string {
  return JSON.stringify(shape);
}

/** By name, so that a route that is added moves nothing. */
function inOrder(schemas: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).sort(([first], [second]) => (first < second ? -1 : 1)));
}
