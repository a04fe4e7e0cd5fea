import { Type } from 'typebox';

// Any text may be asked for: what is not an id of ours is a 404 like what is not there.
const anyId = Type.String({ minLength: 1, maxLength: 128 });

/** The path of one finding. */
export const FindingParamsSchema = Type.Object({ findingId: anyId });

/** The path of one run. */
export const RunParamsSchema = Type.Object({ runId: anyId });
