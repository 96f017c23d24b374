/** Routes of schools, of those who help them, and of whoever passes by. */
import { answerRoutes } from './answers.tsx';
import { askingRoutes } from './asking.tsx';
import { assetRoutes } from './assets.ts';
import { caseRoutes } from './cases.tsx';
import { controlRoutes } from './control.ts';
import { feedRoutes } from './feed.tsx';
import { fileRoutes } from './files.tsx';
import { formRoutes } from './forms.tsx';
import { handoverRoutes } from './handover.tsx';
import { healthRoutes } from './health.ts';
import { languageRoutes } from './language.ts';
import { linkRoutes } from './links.tsx';
import { mineRoutes } from './mine.tsx';
import { pdfRoutes } from './pdf.ts';
import type { Routes } from './route.ts';
import { sectionRoutes } from './sections.tsx';
import { sendingRoutes } from './sending.tsx';
import { signInRoutes } from './sign-in.tsx';
import { statementRoutes } from './statements.tsx';

/** In any order: the table says which matches first. */
export const everyoneRoutes: readonly Routes[] = [
  answerRoutes,
  askingRoutes,
  assetRoutes,
  caseRoutes,
  controlRoutes,
  feedRoutes,
  fileRoutes,
  formRoutes,
  handoverRoutes,
  healthRoutes,
  languageRoutes,
  linkRoutes,
  mineRoutes,
  pdfRoutes,
  sectionRoutes,
  sendingRoutes,
  signInRoutes,
  statementRoutes,
];
