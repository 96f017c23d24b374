/** What was submitted, as PDF. */
import { readDocument } from '../../use-cases/cases/read-document.ts';
import { failed } from '../failed.tsx';
import { paperOf } from '../paper.ts';
import type { Routes } from './route.ts';

/** The last submission, in the reader's language. */
export const pdfRoutes: Routes = (deps) => ({
  'GET /tramits/:case/pdf': async (c) => {
    const found = await readDocument(deps, c.get('actor'), c.req.param('case'));
    if (!found.ok) return failed(c, deps, found.failure);
    const bytes = await deps.paper(paperOf(found.value, c.get('locale'), deps.demo));
    const name = `${found.value.head.reference ?? found.value.head.id}.pdf`;
    const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${name}"` };
    return c.body(Uint8Array.from(bytes), 200, headers);
  },
});
