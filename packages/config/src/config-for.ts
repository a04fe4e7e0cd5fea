import type { TObject } from 'typebox';
import { Convert, Errors } from 'typebox/value';
import { ConfigurationError, type ConfigurationProblem } from './configuration-error.ts';
import type { Section } from './section.ts';

// biome-ignore lint/suspicious/noExplicitAny: a section's build is contravariant in its own variables
type AnySection = Section<any, unknown>;
type Values<Sections extends Record<string, AnySection>> = {
  readonly [Name in keyof Sections]: ReturnType<Sections[Name]['build']>;
};

/**
 * Reads the sections a process needs, and no others, from the environment.
 *
 * @example
 * const config = configFor({ booking: database('booking'), temporal, listen: listen('CUSTOMER_API_PORT', 3000) });
 * config.booking.url;
 *
 * @throws ConfigurationError naming every variable that is missing or wrong and what to do.
 */
export function configFor<const Sections extends Record<string, AnySection>>(
  sections: Sections,
  environment: Record<string, string | undefined> = process.env,
): Values<Sections> {
  const problems = new Map<string, ConfigurationProblem>();
  const config: Record<string, unknown> = {};
  for (const [name, section] of Object.entries(sections)) {
    try {
      config[name] = readSection(section, environment);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      for (const problem of error.problems) problems.set(problem.variable, problem);
    }
  }
  if (problems.size > 0) throw new ConfigurationError([...problems.values()]);
  return config as Values<Sections>;
}

function readSection(section: AnySection, environment: Record<string, string | undefined>): unknown {
  const schema = section.variables as TObject;
  const raw: Record<string, string> = {};
  for (const variable of Object.keys(schema.properties)) {
    const value = environment[variable]?.trim();
    // Compose files and shells pass unset variables on as empty strings.
    if (value) raw[variable] = value;
  }
  const values = Convert(schema, raw) as Record<string, unknown>;
  const problems = Errors(schema, values).flatMap((error) =>
    error.keyword === 'required'
      ? error.params.requiredProperties.map((variable) => ({ variable, advice: missing(schema, variable) }))
      : [wrong(schema, error.instancePath.slice(1).split('/')[0] ?? '', error.message)],
  );
  if (problems.length > 0) throw new ConfigurationError(problems);
  return section.build(values, (variable, advice) => {
    throw new ConfigurationError([{ variable, advice }]);
  });
}

function missing(schema: TObject, variable: string): string {
  return `is not set. ${describe(schema, variable)} \`npm start\` sets it for you.`;
}

function wrong(schema: TObject, variable: string, reason: string): ConfigurationProblem {
  return { variable, advice: `${reason}. ${describe(schema, variable)}` };
}

function describe(schema: TObject, variable: string): string {
  const { description, examples } = (schema.properties[variable] ?? {}) as {
    description?: string;
    examples?: readonly unknown[];
  };
  const example = examples?.[0] === undefined ? '' : ` Example: ${String(examples[0])}.`;
  return `${description ?? 'See the table in docs/configuration.md.'}${example}`;
}
