/** Where the plain saga's worker listens. */
export const plainTaskQueue = 'bench-plain';
