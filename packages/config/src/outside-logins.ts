import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';
import { parseJson } from './parse-json.ts';
import { section } from './section.ts';

// Everything is encrypted on its way to a provider, unless it runs on this machine, in development.
const address = '^(https://|http://(127\\.0\\.0\\.1|localhost)(:|/|$))[^\\s]*$';

const OutsideLoginsSchema = Type.Array(
  Type.Object(
    {
      name: Type.String({ pattern: '^[a-z0-9-]{1,32}$' }),
      title: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
      issuer: Type.String({ pattern: address }),
      clientId: Type.String({ minLength: 1 }),
      clientSecret: Type.String({ minLength: 1 }),
      callbackUrl: Type.String({ pattern: address }),
      audience: Type.Optional(Type.Enum(['customer', 'support', 'admin'])),
    },
    { additionalProperties: false },
  ),
);

/** An outside identity provider, and how one of our edges is registered with it. */
export type OutsideLogin = Required<Static<typeof OutsideLoginsSchema>[number]>;

/** The providers of OpenID Connect that people may sign in with; each is for one edge, customers' unless told. */
export const outsideLogins = section(
  Type.Object({
    OUTSIDE_LOGINS: Type.Optional(
      Type.String({
        description:
          'Identity providers as a JSON list of {name, title, issuer, clientId, clientSecret, callbackUrl, audience}. callbackUrl ends with /auth/outside/<name>/callback.',
        examples: ['[{"name":"example","issuer":"https://id.example.com",…}]'],
      }),
    ),
  }),
  (values, problem): readonly OutsideLogin[] => {
    const logins = values.OUTSIDE_LOGINS === undefined ? [] : parseJson(values.OUTSIDE_LOGINS);
    if (!Check(OutsideLoginsSchema, logins)) {
      // What is wrong with it would quote the secret.
      return problem(
        'OUTSIDE_LOGINS',
        'is not a JSON list of {name, issuer, clientId, clientSecret, callbackUrl}, or an address is not https.',
      );
    }
    const all = logins.map(
      (login): OutsideLogin => ({
        audience: 'customer',
        title: titleOf(login.name),
        ...login,
      }),
    );
    const own = new Set(all.map(({ audience, name }) => `${audience} ${name}`));
    if (own.size < all.length) return problem('OUTSIDE_LOGINS', 'has two providers of one name on one edge.');
    const lost = all.find(({ name, callbackUrl }) => !callbackUrl.endsWith(`/auth/outside/${name}/callback`));
    if (lost) return problem('OUTSIDE_LOGINS', `has a callbackUrl that does not lead to ${lost.name}.`);
    return all;
  },
);

/** What people are shown where nothing is set: `acme-id` is Acme Id. */
function titleOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
