import { EventEnvelopeSchema } from '@holdfast/contracts/events/envelope';
import { eventCatalog } from '@holdfast/contracts/events/event-catalog';
import type { TopicName } from '@holdfast/contracts/events/topics';
import type { TSchema } from 'typebox';
import { Check, Errors } from 'typebox/value';

/** An event that is what its schema says, or why it is not. The reason quotes no value (invariant I6). */
export type ReadEvent = { readonly event: { readonly type: string } } | { readonly reason: string };

/** Reads a message of a topic by the schema of its type. */
export function readEvent(topic: TopicName, value: Buffer | null): ReadEvent {
  if (value === null) return { reason: 'EMPTY' };
  const message = parse(value);
  if (message === undefined) return { reason: 'NOT_JSON' };
  if (!Check(EventEnvelopeSchema, message))
    return { reason: `ENVELOPE ${explain(EventEnvelopeSchema, message)}` };
  const schemas: Record<string, TSchema> = eventCatalog[topic];
  const schema = Object.hasOwn(schemas, message.type) ? schemas[message.type] : undefined;
  if (schema === undefined) return { reason: 'UNKNOWN_TYPE' };
  if (!Check(schema, message)) return { reason: `DATA ${explain(schema, message)}` };
  return { event: message };
}

function explain(schema: TSchema, message: unknown): string {
  const [first] = Errors(schema, message);
  if (first === undefined) return '';
  const { instancePath, keyword } = first;
  // An undeclared member's own name is the sender's text as well, so only where it stands is told.
  if (keyword === 'boolean') return `${instancePath.replace(/\/[^/]*$/, '') || '/'} additionalProperties`;
  return `${instancePath || '/'} ${keyword}`;
}

function parse(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString());
  } catch {
    return undefined;
  }
}
