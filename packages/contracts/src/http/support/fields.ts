import { actorKinds } from '@holdfast/domain/actors';
import { Type } from 'typebox';
import { actorExample } from './examples.ts';

/** What is written for colleagues; the guest never sees it. */
export const NoteField = Type.String({
  pattern: '\\S',
  maxLength: 2_000,
  description: 'For colleagues; the guest does not see it.',
  examples: ['No hot water on the first evening.'],
});

/** Who did something: on whose behalf, and by which account. */
export const ActorSchema = Type.Object(
  {
    kind: Type.Enum([...actorKinds]),
    accountId: Type.String(),
    fullName: Type.Optional(Type.String({ description: 'Of colleagues and staff of hotels.' })),
  },
  { additionalProperties: false, examples: [actorExample] },
);

/** A page of anything, with an example of one item. */
export const PageOf = <Item extends Parameters<typeof Type.Array>[0]>(item: Item, example: unknown) =>
  Type.Object(
    {
      items: Type.Array(item),
      page: Type.Integer(),
      pageSize: Type.Integer(),
      total: Type.Integer(),
    },
    { additionalProperties: false, examples: [{ items: [example], page: 1, pageSize: 20, total: 1 }] },
  );
