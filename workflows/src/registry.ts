// The worker registers what this file exports; each name is a workflow type.
export { bookStay } from './book-stay.ts';
export { completeStays } from './complete-stays.ts';
export { manageStay } from './manage-stay.ts';
export { resumeOperations } from './resume-operations.ts';
export { rollHorizon } from './roll-horizon.ts';
export { startStranded } from './start-stranded.ts';
