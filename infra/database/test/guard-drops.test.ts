import { expect, test } from 'vitest';
import { guardDrops } from '../src/guard-drops.ts';

const script = `-- AlterTable
ALTER TABLE "hotels" DROP COLUMN "stars",
ADD COLUMN     "rating" INTEGER;

-- DropTable
DROP TABLE "nights_2026_11";

-- DropIndex
DROP INDEX "hotels_name_idx";
`;

test('finds each DROP that nobody named', () => {
  expect(guardDrops(script, []).unnamedDrops).toEqual(['stars', 'nights_2026_11', 'hotels_name_idx']);
});

test('lets named ones through and leaves hand-written objects alone', () => {
  const { sql, unnamedDrops } = guardDrops(script, ['nights_2*'], ['stars', 'hotels_name_idx']);
  expect(unnamedDrops).toEqual([]);
  expect(sql).toBe(`-- AlterTable
ALTER TABLE "hotels" DROP COLUMN "stars",
ADD COLUMN     "rating" INTEGER;

-- DropIndex
DROP INDEX "hotels_name_idx";
`);
});

test('takes one hand-written action out of several', () => {
  expect(guardDrops(script, ['stars', 'nights_2*', 'hotels_name_idx'])).toEqual({
    sql: `-- AlterTable
ALTER TABLE "hotels" ADD COLUMN     "rating" INTEGER;
`,
    unnamedDrops: [],
  });
});

test('a constraint inside a new table does not make it hand-written', () => {
  const create = 'CREATE TABLE "nights" (\n    CONSTRAINT "nights_pkey" PRIMARY KEY ("id")\n);';
  expect(guardDrops(create, ['nights_*']).sql).toBe(`${create}\n`);
});

test('a default that goes is a DROP of its column, a NOT NULL is none', () => {
  const alter = 'ALTER TABLE "a" ALTER COLUMN "b" DROP DEFAULT,\nALTER COLUMN "c" DROP NOT NULL;';
  expect(guardDrops(alter, []).unnamedDrops).toEqual(['b']);
});
