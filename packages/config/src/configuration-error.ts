/** One variable that is missing or wrong, and what to do about it. Never holds the value: it may be a secret. */
export interface ConfigurationProblem {
  variable: string;
  advice: string;
}

/** Thrown once with every problem found, so that a person fixes the environment in one go. */
export class ConfigurationError extends Error {
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    const lines = problems.map(({ variable, advice }) => `  ${variable}: ${advice}`);
    super(`The environment does not configure this process:\n${lines.join('\n')}`);
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}
