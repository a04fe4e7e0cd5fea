/** An id or a code, as it is written elsewhere. */
export function Code({ children }: { readonly children: string }) {
  return <code className="font-mono text-sm break-all">{children}</code>;
}
