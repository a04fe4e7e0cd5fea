/** A line of the audit log, as far as folding looks at it. */
interface Line {
  readonly phase: 'ASKED' | 'DONE' | 'REFUSED';
  readonly requestId: string;
}

/**
 * Leaves out that something was asked where it is known what came of it; one that stays asked broke off in between.
 */
export function foldAsked<Entry extends Line>(lines: readonly Entry[]): Entry[] {
  const ended = new Set(lines.filter(({ phase }) => phase !== 'ASKED').map(({ requestId }) => requestId));
  return lines.filter(({ phase, requestId }) => phase !== 'ASKED' || !ended.has(requestId));
}
