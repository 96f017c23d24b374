/** All composed pages by their path. */
import type { Child } from 'hono/jsx';
import { cataloguePage } from '../catalogue.tsx';
import { casePage } from './case.tsx';
import { checkPage } from './check.tsx';
import { formPage } from './form.tsx';
import { homePage } from './home.tsx';
import { queuePage } from './queue.tsx';
import { FieldsPage, ImportPage, ReceiptPage, SignInPage, UploadPage } from './small.tsx';

const composed: Readonly<Record<string, Child>> = {
  '/home': homePage,
  '/form': formPage,
  '/check': checkPage,
  '/case': casePage,
  '/queue': queuePage,
  '/sign-in': <SignInPage />,
  '/receipt': <ReceiptPage />,
  '/import': <ImportPage />,
  '/upload': <UploadPage />,
  '/fields': <FieldsPage />,
};

/** Path -> document, with the catalogue of all examples at `/catalogue`. */
export async function composedPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>([['/catalogue', await cataloguePage()]]);
  for (const [path, page] of Object.entries(composed)) pages.set(path, String(await page));
  return pages;
}
