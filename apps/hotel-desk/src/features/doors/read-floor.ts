/** Reads a floor as people write it; null for none, undefined for what is no floor. */
export function readFloor(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const floor = Number(text);
  return /^-?\d{1,3}$/.test(text.trim()) && floor >= -10 && floor <= 200 ? floor : undefined;
}
