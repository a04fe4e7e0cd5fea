/** A change made from a state that is no longer the present one; `current` is what the editor should look at now. */
export class VersionConflict<Current = unknown> extends Error {
  override readonly name = 'VersionConflict';
  readonly current: Current;

  constructor(current: Current) {
    super('somebody else changed it meanwhile');
    this.current = current;
  }
}
