import { Badge } from '@holdfast/ui/badge';
import { inWords, kindOf } from '../words.ts';

/** A state of the platform in words and colour. */
export function StateBadge({ state }: { readonly state: string }) {
  return <Badge kind={kindOf(state)}>{inWords(state)}</Badge>;
}
