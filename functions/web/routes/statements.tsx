/** The statements that the law asks for: accessibility (RD 1112/2018) and protection of data (RGPD). */
import type { Ctx, WebDeps } from '../context.ts';
import { page } from '../page.tsx';
import { type Statement, StatementBody } from '../pages/statement.tsx';
import { accessibility, privacy } from '../text/statements.ts';
import type { Routes } from './route.ts';

/** Public, in the three languages. */
export const statementRoutes: Routes = (deps) => ({
  'GET /accessibilitat': (c) => show(c, deps, accessibility),
  'GET /privacitat': (c) => show(c, deps, privacy),
});

function show(c: Ctx, deps: WebDeps, statement: Statement) {
  const locale = c.get('locale');
  const values = { contact: deps.replyTo, service: deps.origin };
  return page(c, deps, { title: statement.title[locale] }, <StatementBody locale={locale} statement={statement} values={values} />);
}
