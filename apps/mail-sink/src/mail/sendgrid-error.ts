/** One entry of SendGrid's `errors`. */
export interface Problem {
  readonly message: string;
  readonly field: string | null;
  readonly help: null;
}

/** An answer that refuses, in SendGrid's form. */
export class SendGridError extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];

  constructor(status: number, problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'refused');
    this.status = status;
    this.problems = problems;
  }
}

/** A refusal with one reason. */
export function refusal(status: number, message: string, field: string | null = null): SendGridError {
  return new SendGridError(status, [{ message, field, help: null }]);
}
