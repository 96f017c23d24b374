/** PDF files: the library is loaded when one is made. */
import type { PaperMaker } from '#functions/use-cases/ports.ts';

/** A tagged PDF. */
export const makePaper: PaperMaker = async (paper) => (await import('./pdf.ts')).pdfOf(paper);
