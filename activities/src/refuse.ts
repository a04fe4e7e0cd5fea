import type { AnyRefusalCode, RefusalDetails } from '@holdfast/domain/refusals';
import { ApplicationFailure } from '@temporalio/common';

/**
 * A business no, such as a declined card: a typed failure that is not retried. It carries a code and details
 * without a person in them, and no stack, because failures stay in workflow histories (decision D27).
 */
export function refuse(code: AnyRefusalCode, details: RefusalDetails = {}): ApplicationFailure {
  return withoutStack(
    ApplicationFailure.create({ type: code, message: code, nonRetryable: true, details: [details] }),
  );
}

/** A fault that may heal and is retried, known by a short code alone. */
export function fault(code: string): ApplicationFailure {
  return withoutStack(ApplicationFailure.create({ type: code, message: code, nonRetryable: false }));
}

function withoutStack(failure: ApplicationFailure): ApplicationFailure {
  failure.stack = '';
  return failure;
}
