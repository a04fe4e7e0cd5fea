import { expect } from 'vitest';
import { addedBetween, countRows, type RowCounts } from './count-rows.ts';
import { type Answer, ask, type KeyedEdge, type MakeDeed } from './walk-keys.ts';

/** How the same request comes out the second time, on a route that takes no key. */
export interface Repeated {
  /** Why that does no harm. */
  readonly why: string;
  readonly make: MakeDeed;
  /** What is answered first. */
  readonly status: number;
  /** What is answered to the same again: as before unless told. */
  readonly again?: { readonly status: number; readonly error?: string };
  /** Rows that the second one adds; none unless told. */
  readonly adds?: RowCounts;
}

/** Asks twice, and expects of the second time what was said of it. */
export async function expectRepeatable(
  walked: KeyedEdge,
  route: string,
  { make, status, again = { status }, adds = {} }: Repeated,
): Promise<void> {
  const asked = {
    ...{ method: route.slice(0, route.indexOf(' ')), deed: await make('first') },
    ...{ key: undefined, actor: 'first' as const },
  };
  const first = await ask(walked, asked);
  expect(said(first)).toMatchObject({ status });
  const before = await countRows(walked.databases);
  const second = await ask(walked, asked);
  expect(said(second)).toMatchObject(again);
  expect(addedBetween(before, await countRows(walked.databases))).toEqual(adds);
}

const said = ({ status, body }: Answer) => ({
  status,
  error: (body as { error?: string } | undefined)?.error,
});
