import { describe, expect, test } from 'vitest';
import { nameSchemas } from '../src/openapi-schemas.ts';

const money = { title: 'Money', type: 'object', properties: { amountMinor: { type: 'integer' } } };
const reference = { $ref: '#/components/schemas/Money' };

describe('a schema with a title', () => {
  test('is written once, whatever examples stand beside it', () => {
    const examples = [{ amountMinor: 1 }];
    const { paths, schemas } = nameSchemas({
      '/prices': { schema: { type: 'array', items: { ...money, examples } } },
      '/price': { schema: money },
    });
    expect(paths).toEqual({
      '/prices': { schema: { type: 'array', items: reference } },
      '/price': { schema: reference },
    });
    expect(schemas).toEqual({ Money: { ...money, examples } });
  });

  test('is found within another, and they are kept by name', () => {
    const price = { title: 'Price', type: 'object', properties: { total: money } };
    const { schemas } = nameSchemas({ schema: price });
    expect(schemas).toEqual({ Money: money, Price: { ...price, properties: { total: reference } } });
    expect(Object.keys(schemas)).toEqual(['Money', 'Price']);
  });

  test('may not share it with another', () => {
    const other = { ...money, properties: { amountMinor: { type: 'string' } } };
    expect(() => nameSchemas({ first: money, second: other })).toThrow('Money');
  });
});

test('a member called title and a title in an example are no names', () => {
  const review = {
    schema: { type: 'object', properties: { title: { type: 'string' } } },
    example: { title: 'Quiet' },
  };
  expect(nameSchemas({ review })).toEqual({ paths: { review }, schemas: {} });
});
