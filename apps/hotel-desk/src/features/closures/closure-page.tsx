export function ClosurePage() {
  return null;
}
