import type { SandboxDatabase } from './database.ts';

/** Forgets keys whose call was running when the sandbox ended, so that their retries are not told to wait. */
export async function releaseRunningKeys(db: SandboxDatabase): Promise<number> {
  const { count } = await db.idempotencyKey.deleteMany({ where: { status: null } });
  return count;
}
