/** Members never logged, wherever they appear up to three levels deep (invariant I6). */
const secretMembers = [
  'email',
  'phone',
  'fullName',
  'guest',
  'authorization',
  'cookie',
  'set-cookie',
  'token',
  'accessToken',
  'refreshToken',
  'idToken',
  'clientSecret',
  'client_secret',
  'password',
  'currentPassword',
  'newPassword',
  'onBehalfOf',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'enrolmentToken',
  'otpauthUri',
  'totpSecret',
  'recoveryCodes',
  'secretKey',
  'apiKey',
  'specialRequests',
  'idempotency-key',
  'x-idempotency-key',
];

/** pino's redaction paths for the members above. */
export const redactionPaths: string[] = secretMembers.flatMap((member) => {
  const key = `["${member}"]`;
  return [key, `*${key}`, `*.*${key}`, `*.*.*${key}`];
});

/** What gives a person or a secret away wherever it stands, and what is written instead. */
const revealing: readonly (readonly [RegExp, string])[] = [
  [/[^\s"'<>=,;:(]+@[^\s"'<>=,;:)]+\.[a-z]{2,}/gi, '[e-mail]'],
  [/\+\d[\d\s().-]{6,}\d/g, '[phone]'],
  [/\b(bearer\s+)[\w.~+/=-]+/gi, '$1[token]'],
  // Access tokens outside their header.
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[token]'],
  // Keys of partners, and ours at the payment provider.
  [/\b(sk_(?:test|live)_)[\w-]{8,}/g, '$1[key]'],
  [/\b(whsec_)[\w+/=-]{8,}/g, '$1[key]'],
];

/**
 * Takes e-mail addresses, telephone numbers, tokens and keys out of free text such as an error message, or a line of
 * JSON, which stays one: nothing that is replaced holds a quotation mark.
 */
export function scrub(text: string): string {
  return revealing.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
}
