import { expect, test } from 'vitest';
import { shareInFlight } from '../src/share-in-flight.ts';

test('the same read at the same moment is made once, the next one anew, and failures are not kept', async () => {
  let reads = 0;
  const read = shareInFlight(
    (key: { id: string }) => key.id,
    async ({ id }) => {
      reads += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (id === 'bad') throw new Error('away');
      return `${id}${reads}`;
    },
  );
  expect(await Promise.all([read({ id: 'a' }), read({ id: 'a' })])).toEqual(['a1', 'a1']);
  expect(await read({ id: 'a' })).toBe('a2');
  await expect(read({ id: 'bad' })).rejects.toThrow('away');
  await expect(read({ id: 'bad' })).rejects.toThrow('away');
  expect(reads).toBe(4);
});
