import { describe, expect, test } from 'vitest';
import { createLogger } from '../src/logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  write(createLogger({ name: 'test', level: 'trace' }, destination));
  return text;
}

describe('createLogger', () => {
  test('takes personal data and secrets out, three levels deep', () => {
    const text = logged((logger) =>
      logger.info({
        email: 'canary',
        body: { guest: { fullName: 'canary' }, phone: 'canary' },
        request: { headers: { authorization: 'canary', cookie: 'canary', 'idempotency-key': 'canary' } },
        a: { b: { c: { accessToken: 'canary' } } },
        change: { currentPassword: 'canary', newPassword: 'canary', enrolmentToken: 'canary' },
        row: { passwordHash: 'canary', totpSecret: 'canary', otpauthUri: 'canary' },
        bookingId: 'bk_1',
      }),
    );
    expect(text).not.toContain('canary');
    expect(text).toContain('bk_1');
  });

  test.each([
    ['an e-mail address', 'ada.canary@mail.example.com', '[e-mail]'],
    ['a telephone number', '+44 (20) 7946-0958', '[phone]'],
    ['a bearer token', 'Bearer abc.def-123', 'Bearer [token]'],
    ['an access token', 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ1c3JfMSJ9.c2lnbmF0dXJl', '[token]'],
    ["a partner's key", 'sk_live_k7f3_Zm9vYmFyYmF6_x1y2z3', 'sk_live_[key]'],
    ['a signing secret', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_[key]'],
  ])('takes %s out of any text, however deep, and the line stays JSON', (_, secret, instead) => {
    const text = logged((logger) =>
      logger.info({ a: { b: { c: { d: [`said "${secret}"\nand left`] } } } }, `it was ${secret}`),
    );
    expect(text).not.toContain(secret);
    const line = JSON.parse(text);
    expect(line.a.b.c.d).toEqual([`said "${instead}"\nand left`]);
    expect(line.msg).toBe(`it was ${instead}`);
  });

  test('leaves ids, times and amounts alone', () => {
    const told = {
      bookingId: 'bk_8s04bjq1v2979shn9sjbatssn8',
      at: '2027-03-01T12:00:00.048Z',
      amountMinor: 44_700,
    };
    expect(JSON.parse(logged((logger) => logger.info(told)))).toMatchObject(told);
  });

  test('scrubs error messages, stacks and causes', () => {
    const error = new Error('no such user canary@example.com, +44 20 7946 0958', {
      cause: new Error('Bearer abc.def.canary'),
    });
    const text = logged((logger) => logger.error({ err: error }, 'failed'));
    expect(text).not.toContain('canary');
    expect(text).not.toContain('7946');
    expect(text).toContain('"stack"');
  });

  test('keeps only the code of a database error', () => {
    const error = Object.assign(new Error('Key (fullname)=(Canary Name) exists'), {
      name: 'PrismaClientKnownRequestError',
      code: 'P2002',
    });
    const text = logged((logger) => logger.error({ err: error }));
    expect(text).not.toContain('Canary');
    expect(text).toContain('P2002');
  });
});
