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
  'passwordHash',
  'enrolmentToken',
  'otpauthUri',
  'totpSecret',
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

const emailAddress = /[^\s"'<>=,;:(]+@[^\s"'<>=,;:)]+\.[a-z]{2,}/gi;
const phoneNumber = /\+\d[\d\s().-]{6,}\d/g;
const bearer = /\b(bearer\s+)[\w.~+/=-]+/gi;

/** Takes e-mail addresses, phone numbers and bearer tokens out of free text such as an error message. */
export function scrub(text: string): string {
  return text.replace(emailAddress, '[e-mail]').replace(phoneNumber, '[phone]').replace(bearer, '$1[token]');
}
