import type { AuditEntry } from '@holdfast/prisma-identity/audit-log';

/** A line of the audit log as support sees it. */
export function auditView({ id, at, phase, objectId, status, before, after, ...line }: AuditEntry) {
  return {
    cursor: String(id),
    at: at.toISOString(),
    phase: phase as 'ASKED' | 'DONE' | 'REFUSED',
    ...line,
    ...(objectId === null ? {} : { objectId }),
    ...(status === null ? {} : { status }),
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
  };
}
