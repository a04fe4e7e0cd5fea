// The worker registers what this file exports; each name is a workflow type.
export { bookStay } from './book-stay.ts';
export { completeStays } from './complete-stays.ts';
export { rollHorizon } from './roll-horizon.ts';
export { startStranded } from './start-stranded.ts';
