import { Badge } from '@holdfast/ui/badge';
import { inWords, kindOf } from '../words.ts';

/** A state of the platform in words and colour. */
export function StateBadge({ state }: { readonly state: string }) {
  // The one word of the platform that says nothing by itself: of a payment.
  return <Badge kind={kindOf(state)}>{state === 'NONE' ? 'Not paid' : inWords(state)}</Badge>;
}
