import type { SearchDatabase } from './database.ts';

/** A walk over all hotels: where it is, and how many it has passed. */
export interface WalkState {
  readonly cursor: string;
  readonly hotels: number;
}

/** Begins a walk, or goes on with one of that name that was not finished. */
export async function beginWalk(db: SearchDatabase, name: string): Promise<WalkState> {
  const [walk] = await db.$queryRaw<WalkState[]>`
    INSERT INTO walks (name) VALUES (${name})
    ON CONFLICT (name) DO UPDATE SET
      cursor = CASE WHEN walks.finished_at IS NULL THEN walks.cursor ELSE '' END,
      hotels = CASE WHEN walks.finished_at IS NULL THEN walks.hotels ELSE 0 END,
      started_at = CASE WHEN walks.finished_at IS NULL THEN walks.started_at ELSE now() END, finished_at = NULL
    RETURNING cursor, hotels`;
  if (walk === undefined) throw new Error('the walk was not begun');
  return walk;
}

/** Notes how far a walk has come. */
export async function saveWalk(
  db: SearchDatabase,
  name: string,
  { cursor, hotels }: WalkState,
): Promise<void> {
  await db.walk.update({ where: { name }, data: { cursor, hotels } });
}

/** Notes that a walk has passed every hotel. */
export async function finishWalk(db: SearchDatabase, name: string): Promise<void> {
  await db.walk.update({ where: { name }, data: { finishedAt: new Date() } });
}

/** Whether a walk of that name was ever finished. */
export async function hasFinished(db: SearchDatabase, name: string): Promise<boolean> {
  const walk = await db.walk.findUnique({ where: { name } });
  return walk !== null && walk.finishedAt !== null;
}
