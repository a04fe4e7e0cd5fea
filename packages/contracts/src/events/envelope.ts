import { type Static, type TSchema, Type } from 'typebox';

const fields = {
  specversion: Type.Literal('1.0'),
  /** The outbox row's `event_id`: the same however often the message is delivered. */
  id: Type.String({ pattern: '^evt_[A-Za-z0-9]{1,64}$' }),
  source: Type.String({ pattern: '^/holdfast/[a-z]+$' }),
  /** The id of the aggregate the event is of; also the message's key. */
  subject: Type.String({ pattern: '^[a-z]+_[A-Za-z0-9_-]{1,64}$' }),
  time: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
  datacontenttype: Type.Literal('application/json'),
  schemaversion: Type.Integer({ minimum: 1 }),
  /** Order holds only within a topic and key, so consumers of several topics compare this (decision D24). */
  aggregateversion: Type.Integer({ minimum: 0 }),
};

/** A CloudEvents 1.0 message in structured JSON, whatever its type and data. */
export const EventEnvelopeSchema = Type.Object({ ...fields, type: Type.String(), data: Type.Unknown() });
export type EventEnvelope = Static<typeof EventEnvelopeSchema>;

/** The envelope of one type of event. Open, because CloudEvents allows extension attributes such as `traceparent`. */
export function eventSchema<const Name extends string, Data extends TSchema>(type: Name, data: Data) {
  return Type.Object({ ...fields, type: Type.Literal(type), data });
}
