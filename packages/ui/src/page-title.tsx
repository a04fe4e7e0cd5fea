/** What the browser calls the page; React puts it into the head. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} · Holdfast`}</title>;
}
