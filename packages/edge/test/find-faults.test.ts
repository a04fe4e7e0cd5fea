import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { findFaults } from '../src/find-faults.ts';

const closed = { additionalProperties: false };
const Shape = Type.Union([
  Type.Object({ kind: Type.Literal('CIRCLE'), radius: Type.Integer({ maximum: 9 }) }, closed),
  Type.Object({ kind: Type.Literal('SQUARE'), side: Type.Integer() }, closed),
]);
const Body = Type.Object(
  { name: Type.String(), shapes: Type.Array(Shape, { maxItems: 2 }), size: Type.Optional(Shape) },
  closed,
);
const circle = { kind: 'CIRCLE', radius: 3 };

test.each([
  [
    'the kind it names',
    { name: 'a', shapes: [circle, { kind: 'SQUARE' }] },
    { 'shapes.1.side': 'is required' },
  ],
  [
    'its bounds',
    { name: 'a', shapes: [{ ...circle, radius: 10 }] },
    { 'shapes.0.radius': 'must be at most 9' },
  ],
  [
    'a member of another kind',
    { name: 'a', shapes: [{ ...circle, side: 1 }] },
    { 'shapes.0.side': 'is not known' },
  ],
  ['no kind', { name: 'a', shapes: [{ radius: 1 }] }, { 'shapes.0.kind': 'must be one of CIRCLE, SQUARE' }],
  ['what is no object', { name: 'a', shapes: ['CIRCLE'] }, { 'shapes.0': 'must be object' }],
  ['too many', { name: 'a', shapes: [circle, circle, circle] }, { shapes: expect.any(String) }],
  [
    'what stands beside',
    { shapes: [], size: { kind: 'X' } },
    { name: 'is required', 'size.kind': expect.any(String) },
  ],
])('a union is judged by %s', (_, body, faults) => {
  const found = findFaults(Body, body).map(({ field, message }) => [field, message]);
  expect(Object.fromEntries(found)).toEqual(faults);
});

test('a union that is left out is no fault', () => {
  expect(findFaults(Body, { name: 'a', shapes: [circle] })).toEqual([]);
});

const Deadline = Type.Union([
  Type.Object({ percent: Type.Integer({ minimum: 0 }), hours: Type.Integer() }, closed),
  Type.Object({ percent: Type.Integer({ minimum: 0 }), days: Type.Integer() }, closed),
]);

test.each([
  [{ percent: -1, days: 3 }, { 'deadlines.0.percent': 'must be at least 0' }],
  [{ percent: 1, hours: 3, days: 3 }, { 'deadlines.0.days': 'is not known' }],
  [{ percent: 1 }, { 'deadlines.0.hours': 'is required' }],
])('of objects that name no kind, %o is judged by the one it is most like', (deadline, faults) => {
  const schema = Type.Object({ deadlines: Type.Array(Deadline) }, closed);
  const found = findFaults(schema, { deadlines: [deadline] }).map(({ field, message }) => [field, message]);
  expect(Object.fromEntries(found)).toEqual(faults);
});

test('a value that is not in a list is answered with the list', () => {
  const schema = Type.Object({ sort: Type.Enum(['PRICE', 'RATING']) }, closed);
  expect(findFaults(schema, { sort: 'x' })).toEqual([
    { field: 'sort', message: 'must be one of PRICE, RATING' },
  ]);
});
