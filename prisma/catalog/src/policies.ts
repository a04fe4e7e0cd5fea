import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import type { CancellationPolicy } from '../generated/client.ts';
import type { CatalogDatabase } from './database.ts';
import { readTiersColumn } from './json-columns.ts';

export interface Policy extends Omit<CancellationPolicy, 'tiers'> {
  /** None: non-refundable. */
  readonly tiers: readonly CancellationTier[];
}

/** Who writes which policy of which hotel. */
interface PolicyEdit {
  readonly policyId: string;
  readonly actorId: string;
  readonly name: string;
  readonly tiers: readonly CancellationTier[];
}

/** The platform's policies and the hotel's own, the platform's first. */
export async function listPolicies(db: CatalogDatabase, hotelId: string): Promise<Policy[]> {
  const rows = await db.cancellationPolicy.findMany({
    where: { OR: [{ hotelId: null }, { hotelId }] },
    orderBy: [{ hotelId: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  });
  return rows.map(policyOf);
}

/** The policy with this id, or null. */
export async function readPolicy(db: CatalogDatabase, policyId: string): Promise<Policy | null> {
  const row = await db.cancellationPolicy.findUnique({ where: { id: policyId } });
  return row && policyOf(row);
}

/** Adds a policy of a hotel's own; false when there is one with this id or no such hotel. */
export async function createPolicy(
  db: CatalogDatabase,
  { policyId, hotelId, actorId, name, tiers }: PolicyEdit & { hotelId: string },
): Promise<boolean> {
  const terms = JSON.stringify(tiers);
  const rows = await db.$queryRaw<unknown[]>`
    WITH created AS (
      INSERT INTO cancellation_policies (id, hotel_id, name, tiers)
      SELECT ${policyId}, id, ${name}, ${terms}::jsonb FROM hotels WHERE id = ${hotelId}
      ON CONFLICT (id) DO NOTHING
      RETURNING *
    ), revised AS (
      UPDATE hotels SET revision = revision + 1 FROM created WHERE hotels.id = created.hotel_id
      RETURNING hotels.id, revision, to_jsonb(created) AS entry)
    SELECT record_hotel(id, revision, ${actorId}, 'POLICY_CREATED', entry, 'HotelChanged', '{}') FROM revised`;
  return rows.length > 0;
}

/**
 * Changes a policy of a hotel's own, for bookings to come: those that are made keep theirs (decision D28). Returns
 * the new version; null when there is no such policy or it is the platform's.
 *
 * @throws VersionConflict with the policy as it is now, when `version` is not the present one.
 */
export async function changePolicy(
  db: CatalogDatabase,
  { policyId, version, actorId, name, tiers }: PolicyEdit & { version: number },
): Promise<number | null> {
  const [row] = await db.$queryRaw<{ version: number }[]>`
    WITH changed AS (
      UPDATE cancellation_policies SET name = ${name}, tiers = ${JSON.stringify(tiers)}::jsonb, version = version + 1
       WHERE id = ${policyId} AND version = ${version} AND hotel_id IS NOT NULL
      RETURNING *
    ), revised AS (
      UPDATE hotels SET revision = revision + 1 FROM changed WHERE hotels.id = changed.hotel_id
      RETURNING hotels.id, revision, to_jsonb(changed) AS entry, changed.version AS policy_version)
    SELECT policy_version AS version,
           record_hotel(id, revision, ${actorId}, 'POLICY_CHANGED', entry, 'HotelChanged', '{}')
      FROM revised`;
  if (row !== undefined) return row.version;
  const current = await readPolicy(db, policyId);
  if (current === null || current.hotelId === null) return null;
  throw new VersionConflict(current);
}

function policyOf(row: CancellationPolicy): Policy {
  return { ...row, tiers: readTiersColumn(row.tiers) };
}
