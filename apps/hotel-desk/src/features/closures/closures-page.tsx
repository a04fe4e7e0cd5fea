export function ClosuresPage() {
  return null;
}
