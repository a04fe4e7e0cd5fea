import {
  StatementParamsSchema,
  StatementSchema,
  statementCsvExample,
} from '@holdfast/contracts/http/admin/statements';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { readSheet, type StatementSheet } from '../../statements/statement-sheet.ts';
import { statementView } from '../../statements/statement-view.ts';
import { writeCsv } from '../../statements/write-csv.ts';
import { writePdf } from '../../statements/write-pdf.ts';

const common = { tags: ['statements'], params: StatementParamsSchema };
const CsvSchema = Type.String({ examples: [statementCsvExample] });
const PdfSchema = Type.Unsafe<Buffer>({ type: 'string', format: 'binary', examples: ['%PDF-1.3 …'] });
const path = '/hotels/:hotelId/statements/:month(^\\d{4}-\\d{2})';

/** What a hotel earned in a month, as JSON. */
export function getStatementRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/statements/:month',
    {
      config: { access: hotelStaff },
      schema: {
        ...common,
        operationId: 'getStatement',
        summary: 'See what a hotel earned in a month',
        response: { 200: StatementSchema },
      },
    },
    async (request) => statementView(await ownSheet(platform, request, request.params)),
  );
}

/** The same as a file for spreadsheets. */
export function getStatementCsvRoute(edge: Edge, platform: Platform): void {
  edge.get(
    `${path}.csv`,
    {
      config: { access: hotelStaff },
      schema: {
        ...common,
        operationId: 'getStatementAsCsv',
        summary: 'Download a statement as CSV',
        response: { 200: { description: 'The file.', content: { 'text/csv': { schema: CsvSchema } } } },
      },
    },
    async (request, reply) => {
      const sheet = await ownSheet(platform, request, request.params);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileName(sheet)}.csv"`)
        .send(writeCsv(sheet));
    },
  );
}

/** The same as pages to print and keep. */
export function getStatementPdfRoute(edge: Edge, platform: Platform): void {
  edge.get(
    `${path}.pdf`,
    {
      config: { access: hotelStaff },
      schema: {
        ...common,
        operationId: 'getStatementAsPdf',
        summary: 'Download a statement as PDF',
        response: {
          200: { description: 'The file.', content: { 'application/pdf': { schema: PdfSchema } } },
        },
      },
    },
    async (request, reply) => {
      const sheet = await ownSheet(platform, request, request.params);
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${fileName(sheet)}.pdf"`)
        .send(await writePdf(sheet));
    },
  );
}

async function ownSheet(
  platform: Platform,
  request: FastifyRequest,
  { hotelId, month }: { hotelId: string; month: string },
): Promise<StatementSheet> {
  const hotel = await ownHotel(platform, request, hotelId);
  return readSheet(platform, { hotelId: hotel.id, month, livemode: callerOf(request).livemode });
}

// The hotel's id, not its name: a header takes no more than Latin letters.
function fileName({ hotel, month }: StatementSheet): string {
  return `statement-${hotel.id}-${month}`;
}
