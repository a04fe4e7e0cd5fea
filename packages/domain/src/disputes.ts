/**
 * Where a dispute stands for us: `evidence_due` waits for what we say against it, `opened` for the bank; until it is
 * won or lost the bank has the money.
 */
export type DisputePhase = 'opened' | 'evidence_due' | 'won' | 'lost';
