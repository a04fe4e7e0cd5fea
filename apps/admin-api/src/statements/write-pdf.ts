import { fileURLToPath } from 'node:url';
import { currencyExponent, formatMoney } from '@holdfast/domain/money';
import type { StatementLine, StatementTotal } from '@holdfast/prisma-payment/read-statement';
import PDFDocument from 'pdfkit';
import type { StatementSheet } from './statement-sheet.ts';

// The fonts that every reader has know no Polish, Greek or Cyrillic; this one comes with the file.
const regular = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const bold = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));

const margin = 50;
const ink = '#1c2733';
const quiet = '#66727f';
const rule = '#d5dbe1';
const stripe = '#f5f7f9';
const rowHeight = 17;

interface Column {
  readonly title: string;
  readonly width: number;
  readonly amount: boolean;
  readonly cell: (line: StatementLine) => string;
}

const columns: readonly Column[] = [
  { title: 'Booking', width: 77, amount: false, cell: ({ number }) => number },
  { title: 'Arrival', width: 65, amount: false, cell: ({ checkIn }) => checkIn },
  { title: 'Departure', width: 65, amount: false, cell: ({ checkOut }) => checkOut },
  { title: 'Gross', width: 72, amount: true, cell: (line) => inFigures(line.grossMinor, line.currency) },
  {
    title: 'Refunds',
    width: 72,
    amount: true,
    cell: (line) => inFigures(line.refundsMinor, line.currency),
  },
  {
    title: 'Commission',
    width: 72,
    amount: true,
    cell: (line) => inFigures(line.commissionMinor, line.currency),
  },
  { title: 'Net', width: 72, amount: true, cell: (line) => inFigures(line.netMinor, line.currency) },
];

/** The statement as pages of A4 to print and keep: a table for each currency with its sums and what is owed. */
export async function writePdf(sheet: StatementSheet): Promise<Buffer> {
  const title = `Statement ${sheet.month}, ${sheet.hotel.name}`;
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    font: regular,
    info: { Title: title, Author: 'Holdfast' },
    lang: 'en',
    displayTitle: true,
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolvePdf, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolvePdf(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  writeHead(pdf, sheet);
  for (const total of sheet.totals) {
    const lines = sheet.lines.filter(({ currency }) => currency === total.currency);
    writeTable(pdf, total.currency, lines);
    writeSums(pdf, total);
  }
  if (sheet.totals.length === 0) {
    pdf.font(regular).fontSize(10).fillColor(ink).text('Nothing was earned, and nothing is owed.');
  }
  writeFeet(pdf, title);
  pdf.end();
  return written;
}

type Pdf = InstanceType<typeof PDFDocument>;

function writeHead(pdf: Pdf, { hotel, month, timeZone, complete }: StatementSheet): void {
  const width = pdf.page.width - 2 * margin;
  pdf.font(bold).fontSize(10).fillColor(quiet).text('HOLDFAST', margin, margin, { characterSpacing: 2 });
  pdf.moveDown(1.2).font(bold).fontSize(20).fillColor(ink).text(hotel.name, { width });
  pdf.moveDown(0.2).font(regular).fontSize(9).fillColor(quiet).text(hotel.address, { width });
  pdf
    .moveDown(1)
    .font(bold)
    .fontSize(13)
    .fillColor(ink)
    .text(`Statement for ${inWords(month)}`);
  const scope = `Stays by day of departure, ${timeZone}.`;
  const open = complete ? '' : ' The month is not over: this is how it stands now.';
  pdf.moveDown(0.2).font(regular).fontSize(9).fillColor(quiet).text(`${scope}${open}`);
  pdf.moveDown(1.5);
}

function writeTable(pdf: Pdf, currency: string, lines: readonly StatementLine[]): void {
  makeRoom(pdf, 4 * rowHeight);
  pdf.font(bold).fontSize(10).fillColor(ink).text(`Amounts in ${currency}`, margin).moveDown(0.6);
  writeTitles(pdf);
  lines.forEach((line, index) => {
    if (makeRoom(pdf, rowHeight)) writeTitles(pdf);
    if (index % 2 === 1) {
      pdf.rect(margin, pdf.y, pdf.page.width - 2 * margin, rowHeight).fill(stripe);
    }
    writeRow(
      pdf,
      columns.map(({ cell }) => cell(line)),
      { font: regular, color: ink },
    );
  });
  drawRule(pdf);
}

function writeTitles(pdf: Pdf): void {
  const titles = columns.map(({ title }) => title);
  writeRow(pdf, titles, { font: bold, color: quiet });
  drawRule(pdf);
}

function writeSums(pdf: Pdf, total: StatementTotal): void {
  const { currency, stays } = total;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency });
  const rows: readonly (readonly [string, number, strong?: boolean])[] = [
    [`Gross of ${stays} ${stays === 1 ? 'stay' : 'stays'}`, total.grossMinor],
    ['Refunds', -total.refundsMinor],
    ['Commission', -total.commissionMinor],
    ['Net of the month', total.netMinor, true],
    ['Carried over from earlier months', total.carriedMinor],
    ['Owed to the hotel', total.balanceMinor, true],
  ];
  makeRoom(pdf, (rows.length + 1) * rowHeight);
  pdf.y += rowHeight / 2;
  const [left, labelWidth, amountWidth] = [pdf.page.width - margin - 330, 220, 110];
  for (const [label, amountMinor, strong = false] of rows) {
    const y = pdf.y;
    pdf
      .font(strong ? bold : regular)
      .fontSize(9.5)
      .fillColor(ink);
    pdf.text(label, left, y + 4, { width: labelWidth, lineBreak: false });
    // Minus nothing is nothing.
    pdf.text(money(amountMinor === 0 ? 0 : amountMinor), left + labelWidth, y + 4, {
      width: amountWidth - 4,
      align: 'right',
      lineBreak: false,
    });
    pdf.y = y + rowHeight;
  }
  pdf.x = margin;
  pdf.moveDown(2);
}

function writeRow(
  pdf: Pdf,
  cells: readonly string[],
  { font, color }: { font: string; color: string },
): void {
  const y = pdf.y;
  let x = margin;
  pdf.font(font).fontSize(8.5).fillColor(color);
  for (const [index, { width, amount }] of columns.entries()) {
    pdf.text(cells[index] ?? '', x + 4, y + 4, {
      width: width - 8,
      align: amount ? 'right' : 'left',
      lineBreak: false,
      ellipsis: true,
    });
    x += width;
  }
  pdf.x = margin;
  pdf.y = y + rowHeight;
}

function drawRule(pdf: Pdf): void {
  pdf
    .moveTo(margin, pdf.y)
    .lineTo(pdf.page.width - margin, pdf.y)
    .lineWidth(0.7)
    .strokeColor(rule)
    .stroke();
}

/** Begins a new page where this one has less room than that; whether it did. */
function makeRoom(pdf: Pdf, height: number): boolean {
  if (pdf.y + height <= pdf.page.height - margin - 20) return false;
  pdf.addPage();
  return true;
}

function writeFeet(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin a text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 38;
    const width = pdf.page.width - 2 * margin;
    pdf.font(regular).fontSize(7.5).fillColor(quiet);
    pdf.text(title, margin, y, { width: width - 90, lineBreak: false, ellipsis: true });
    pdf.text(`Page ${page + 1} of ${count}`, margin, y, { width, align: 'right', lineBreak: false });
  }
}

/** An amount for people to read, without its currency: the table's title says it. */
function inFigures(amountMinor: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: exponent });
  return format.format(amountMinor / 10 ** exponent);
}

function inWords(month: string): string {
  const format = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
