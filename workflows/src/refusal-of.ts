import {
  type AnyRefusalCode,
  isAnyRefusalCode,
  type Refusal,
  type RefusalDetails,
} from '@holdfast/domain/refusals';
import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';

/** A business no that the workflow itself finds, in the same form as one from an activity. */
export function refused(code: AnyRefusalCode): ApplicationFailure {
  return ApplicationFailure.nonRetryable(code, code);
}

/** The refusal inside a failure, or undefined when the failure is a fault. The one place where they are told apart. */
export function refusalOf(error: unknown): Refusal | undefined {
  const failure = error instanceof ActivityFailure ? error.cause : error;
  if (!(failure instanceof ApplicationFailure) || !isAnyRefusalCode(failure.type ?? '')) return undefined;
  const details = failure.details?.[0] as RefusalDetails | undefined;
  return { ...details, code: failure.type as AnyRefusalCode };
}

/** The short code by which a fault is known, for people who ask why a step is not done. */
export function faultCode(error: unknown): string {
  const failure = error instanceof ActivityFailure ? (error.cause ?? error) : error;
  if (failure instanceof ApplicationFailure) return failure.type ?? 'FAULT';
  return failure instanceof Error ? failure.name : 'FAULT';
}
