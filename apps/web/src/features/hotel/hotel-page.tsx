/** A hotel. */
export function HotelPage() {
  return <h1>…</h1>;
}
