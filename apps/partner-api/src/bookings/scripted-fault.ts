import type { ScriptedFault } from '@holdfast/domain/scripted-faults';
import type { Caller } from '@holdfast/edge/caller';
import { invalidFields } from '@holdfast/edge/problem-error';

/**
 * What the booking is to go through, by the header Holdfast-Test.
 *
 * @throws ProblemError VALIDATION_ERROR for a live key: nobody's stay is played with.
 */
export function scriptedFaultOf(
  { 'holdfast-test': fault }: { readonly 'holdfast-test'?: ScriptedFault | undefined },
  { livemode }: Caller,
): ScriptedFault | undefined {
  if (fault !== undefined && livemode) {
    throw invalidFields({ field: 'holdfast-test', message: 'is for test keys only' });
  }
  return fault;
}
