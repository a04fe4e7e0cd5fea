const marks = [
  { look: 'bg-warn-soft', words: 'full' },
  { look: 'bg-bad-soft', words: 'sale stopped' },
] as const;

/** What the grid shows, and how it is worked with. */
export function GridLegend() {
  return (
    <div className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
      {marks.map(({ look, words }) => (
        <span key={words} className="flex items-center gap-1.5">
          <span aria-hidden className={`size-4 rounded border border-line ${look}`} />
          {words}
        </span>
      ))}
      <span>
        <b className="text-ink">Bold</b>: price set for the night
      </span>
      <span>≥ 2: shortest stay</span>
      <span>no arr.: closed to arrival</span>
      <span id="grid-help" className="w-full">
        Drag over nights, or hold Shift and use the arrow keys; Enter changes what is chosen, Escape lets go
        of it.
      </span>
    </div>
  );
}
