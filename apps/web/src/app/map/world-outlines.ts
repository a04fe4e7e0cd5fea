import { feature, mesh } from 'topojson-client';
import outlinesUrl from 'world-atlas/countries-50m.json?url';

type World = Parameters<typeof mesh>[0];
type Countries = Parameters<typeof mesh>[1];
type Land = Parameters<typeof feature>[1];

/** Land, and the borders between countries. */
export interface WorldOutlines {
  readonly land: ReturnType<typeof feature>;
  readonly borders: ReturnType<typeof mesh>;
}

let outlines: Promise<WorldOutlines> | undefined;

/** The outlines that are bundled with the pages (Natural Earth, 1 to 50 million), fetched once. */
export function worldOutlines(): Promise<WorldOutlines> {
  outlines ??= fetchOutlines().catch((error: unknown) => {
    outlines = undefined;
    throw error;
  });
  return outlines;
}

async function fetchOutlines(): Promise<WorldOutlines> {
  const answer = await fetch(outlinesUrl);
  if (!answer.ok) throw new Error(`The outlines answered ${answer.status}.`);
  const world = (await answer.json()) as World;
  const { countries, land } = world.objects as { countries: NonNullable<Countries>; land: Land };
  return { land: feature(world, land), borders: mesh(world, countries, (one, other) => one !== other) };
}
