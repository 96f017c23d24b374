/** A document as tagged PDF: language, headings, questions and answers are structure, so that it can be heard as well as seen. */
import { once } from 'node:events';
import { DateTime } from 'luxon';
import PDFDocument from 'pdfkit';
import type { Paper } from '#functions/use-cases/ports.ts';
import { printable } from './printable.ts';

const ink = '#15231d';
const soft = '#4b5a53';
const pine = '#0f4d3f';
const line = '#cbd4cc';
const margins = { top: 56, bottom: 68, left: 62, right: 62 };
/** Room that a question wants under it on its page: the first lines of its answer. */
const together = 40;

interface Style {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  /** Space over it. */
  readonly over: number;
}
const styles = {
  over: { font: 'Helvetica', size: 9, color: soft, over: 0 },
  title: { font: 'Helvetica-Bold', size: 20, color: ink, over: 4 },
  note: { font: 'Helvetica', size: 9.5, color: ink, over: 10 },
  section: { font: 'Helvetica-Bold', size: 13, color: pine, over: 22 },
  question: { font: 'Helvetica-Bold', size: 9, color: soft, over: 10 },
  answer: { font: 'Times-Roman', size: 11.5, color: ink, over: 2 },
} as const satisfies Record<string, Style>;

type Element = PDFKit.PDFStructureElement;

/** The bytes of it. The same paper gives the same words on every machine. */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  const at = DateTime.fromISO(paper.at).toJSDate();
  const doc = new PDFDocument({
    ...{ size: 'A4', margins, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true, lang: paper.locale },
    info: { Title: printable(paper.title), Author: 'Magnet', CreationDate: at, ModDate: at },
  });
  const pieces: Buffer[] = [];
  doc.on('data', (piece: Buffer) => pieces.push(piece));
  write(doc, paper);
  feet(doc, paper.foot);
  const ended = once(doc, 'end');
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

function write(doc: PDFKit.PDFDocument, { over, title, facts, notes, sections }: Paper): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  put(doc, root, 'P', over, styles.over);
  put(doc, root, 'H1', title, styles.title);
  for (const { label, value } of facts) pair(doc, root, label, value);
  for (const note of notes) put(doc, root, 'P', note, styles.note);
  for (const section of sections) {
    const own = doc.struct('Sect');
    root.add(own);
    block(doc, own, section);
    own.end();
  }
  root.end();
}

/** The title stands on the page of the first question under it. */
function block(doc: PDFKit.PDFDocument, parent: Element, { title, rows }: Paper['sections'][number]): void {
  const first = rows[0] ? tall(doc, rows[0].question, styles.question) : 0;
  room(doc, tall(doc, title, styles.section) + first + together);
  rule(doc);
  put(doc, parent, 'H2', title, styles.section);
  for (const { question, answer } of rows) pair(doc, parent, question, answer);
}

/** A question and its answer stay on one page where they can. */
function pair(doc: PDFKit.PDFDocument, parent: Element, question: string, answer: string): void {
  room(doc, tall(doc, question, styles.question) + together);
  put(doc, parent, 'H3', question, styles.question);
  put(doc, parent, 'P', answer, styles.answer);
}

function put(doc: PDFKit.PDFDocument, parent: Element, tag: string, text: string, { font, size, color, over }: Style): void {
  const said = () => {
    doc.font(font).fontSize(size).fillColor(color);
    doc.y += over;
    doc.text(printable(text), gaps(size));
  };
  parent.add(doc.struct(tag, {}, [said]));
}

const gaps = (size: number) => ({ lineGap: size / 6, paragraphGap: 2 });

/** How much of a page it takes, with the space over it. */
function tall(doc: PDFKit.PDFDocument, text: string, { font, size, over }: Style): number {
  return over + doc.font(font).fontSize(size).heightOfString(printable(text), gaps(size));
}

/** Begins a new page where so little is left. */
function room(doc: PDFKit.PDFDocument, points: number): void {
  if (doc.y + points > doc.page.height - margins.bottom) doc.addPage();
}

function rule(doc: PDFKit.PDFDocument): void {
  const y = doc.y + 12;
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(margins.left, y)
    .lineTo(doc.page.width - margins.right, y)
    .lineWidth(0.75)
    .stroke(line);
  doc.endMarkedContent();
}

/** What stands at the foot of each page is no content. */
function feet(doc: PDFKit.PDFDocument, foot: string): void {
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    // Text under the margin would begin a page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    const words = foot.replace('{n}', String(at + 1)).replace('{total}', String(count));
    const width = doc.page.width - margins.left - margins.right;
    doc.font('Helvetica').fontSize(8).fillColor(soft);
    doc.text(printable(words), margins.left, doc.page.height - 44, { width, lineBreak: false });
    doc.endMarkedContent();
  }
}
