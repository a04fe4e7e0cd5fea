/** What was found. */
export function SearchPage() {
  return <h1>…</h1>;
}
