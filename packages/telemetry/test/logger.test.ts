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
        bookingId: 'bk_1',
      }),
    );
    expect(text).not.toContain('canary');
    expect(text).toContain('bk_1');
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
