import { type EarnedStay, recordEarning } from '@holdfast/prisma-payment/record-earning';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, type Person, startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await earn('bk_1', { number: 'BK-AAAAAA', checkOut: '2026-05-31' });
  await earn('bk_2', { number: 'BK-BBBBBB', checkOut: '2026-06-01', capturedMinor: 30_000 });
  await earn('bk_3', { number: 'BK-CCCCCC', checkOut: '2026-06-30', pointsMinor: 1_000 });
  await earn('bk_4', { checkOut: '2026-06-15', hotelId: 'htl_hill' });
  await earn('bk_5', { number: 'BK-EEEEEE', checkOut: '2026-06-15', livemode: false });
});
afterAll(() => api.close());

const earn = (bookingId: string, stay: Partial<EarnedStay>) =>
  recordEarning(
    api.platform.payments,
    {
      bookingId,
      hotelId: 'htl_sea',
      livemode: true,
      number: 'BK-ZZZZZZ',
      checkIn: '2026-05-20',
      checkOut: '2026-06-10',
      currency: 'EUR',
      capturedMinor: 20_000,
      refundedMinor: 0,
      pointsMinor: 0,
      ...stay,
    },
    1_500,
  );

const ask = (person: Person | null, path: string) => api.call(person, 'GET', path);
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

describe("a hotel's statement", () => {
  test('of a month, by day of departure, with what was owed before', async () => {
    const answer = await ask('sea', '/hotels/htl_sea/statements/2026-06');
    expect(answer.statusCode).toBe(200);
    const statement = answer.json();
    expect(statement).toMatchObject({
      hotel: { id: 'htl_sea', name: 'Sea' },
      month: '2026-06',
      timeZone: 'Europe/Lisbon',
      complete: true,
      totals: [
        {
          currency: 'EUR',
          stays: 2,
          gross: eur(51_000),
          refunds: eur(0),
          commission: eur(7_650),
          net: eur(43_350),
          carried: eur(17_000),
          balance: eur(60_350),
        },
      ],
    });
    expect(statement.lines.map(({ number }: { number: string }) => number)).toEqual([
      'BK-BBBBBB',
      'BK-CCCCCC',
    ]);
    expect(statement.lines[1]).toMatchObject({
      gross: eur(21_000),
      commission: eur(3_150),
      net: eur(17_850),
    });
  });

  test('as a file for spreadsheets', async () => {
    const answer = await ask('sea', '/hotels/htl_sea/statements/2026-06.csv');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="statement-htl_sea-2026-06.csv"',
    });
    expect(answer.body.split('\r\n')).toEqual([
      'number,checkIn,checkOut,currency,gross,refunds,commission,net',
      'BK-BBBBBB,2026-05-20,2026-06-01,EUR,300.00,0.00,45.00,255.00',
      'BK-CCCCCC,2026-05-20,2026-06-30,EUR,210.00,0.00,31.50,178.50',
      'TOTAL,,,EUR,510.00,0.00,76.50,433.50',
      'CARRIED OVER,,,EUR,,,,170.00',
      'BALANCE,,,EUR,,,,603.50',
      '',
    ]);
  });

  test('as pages', async () => {
    const answer = await ask('sea', '/hotels/htl_sea/statements/2026-06.pdf');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="statement-htl_sea-2026-06.pdf"',
    });
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.rawPayload.subarray(-6).toString()).toContain('%%EOF');
  });

  test('of a month without stays is empty, of the present one not complete', async () => {
    const empty = (await ask('sea', '/hotels/htl_sea/statements/2026-04')).json();
    expect(empty).toMatchObject({ complete: true, lines: [], totals: [] });
    const pages = await ask('sea', '/hotels/htl_sea/statements/2026-04.pdf');
    expect(pages.statusCode).toBe(200);
    const present = new Date().toISOString().slice(0, 7);
    expect((await ask('sea', `/hotels/htl_sea/statements/${present}`)).json()).toMatchObject({
      complete: false,
      lines: [],
    });
  });

  test.each(['', '.csv', '.pdf'])('%s lets in the staff of the hotel and the platform', async (ending) => {
    const status = async (person: Person | null, hotelId: string) =>
      (await ask(person, `/hotels/${hotelId}/statements/2026-06${ending}`)).statusCode;
    expect({
      nobody: await status(null, 'htl_sea'),
      guest: await status('guest', 'htl_sea'),
      support: await status('support', 'htl_sea'),
      own: await status('sea', 'htl_sea'),
      others: await status('sea', 'htl_hill'),
      admin: await status('admin', 'htl_hill'),
      none: await status('admin', 'htl_none'),
    }).toEqual({ nobody: 401, guest: 403, support: 403, own: 200, others: 404, admin: 200, none: 404 });
  });

  test('of test bookings for a test token', async () => {
    const headers = await as('sea', { livemode: false });
    const url = '/admin/v1/hotels/htl_sea/statements/2026-06';
    const { lines } = (await api.edge.inject({ url, headers })).json();
    expect(lines).toMatchObject([{ number: 'BK-EEEEEE' }]);
  });

  test.each(['2026-13', '2026-6', 'june', '2026-13.csv'])('of %s is refused', async (month) => {
    expect([400, 404]).toContain((await ask('sea', `/hotels/htl_sea/statements/${month}`)).statusCode);
  });

  test('stands in the document of the API', async () => {
    const { paths } = (await api.edge.inject({ url: '/openapi.json' })).json();
    expect(Object.keys(paths).filter((path) => path.includes('statements'))).toEqual([
      '/admin/v1/hotels/{hotelId}/statements/{month}',
      '/admin/v1/hotels/{hotelId}/statements/{month}.csv',
      '/admin/v1/hotels/{hotelId}/statements/{month}.pdf',
    ]);
  });
});
