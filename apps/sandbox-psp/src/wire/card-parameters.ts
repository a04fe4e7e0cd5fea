import { type Static, Type } from 'typebox';
import { expand, metadata, page, strict, text } from './parameters.ts';

export const CustomerParameters = strict({
  description: text(),
  email: text(512),
  metadata: Type.Optional(metadata),
  name: text(256),
  phone: text(20),
  expand,
});
export type CustomerParameters = Static<typeof CustomerParameters>;

export const AttachParameters = strict({ customer: Type.String({ maxLength: 255 }), expand });
export const DetachParameters = strict({ expand });
export const ListCardsParameters = strict({
  type: Type.Optional(Type.Literal('card')),
  limit: page.limit,
  starting_after: page.starting_after,
  ending_before: page.ending_before,
  expand,
});
