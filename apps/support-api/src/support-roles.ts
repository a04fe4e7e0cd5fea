import type { Role } from '@holdfast/domain/roles';

/** Who may call the routes of this edge. */
export const supportStaff = ['SUPPORT', 'ADMIN'] as const satisfies readonly Role[];
