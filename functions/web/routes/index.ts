/** All files of routes. A new one is added here and its routes in table.ts. */
import { apiRoutes } from './api.ts';
import { askingRoutes } from './asking.tsx';
import { assetRoutes } from './assets.ts';
import { callRoutes } from './calls.tsx';
import { caseRoutes } from './cases.tsx';
import { centreRoutes } from './centres.ts';
import { controlRoutes } from './control.ts';
import { directoryRoutes } from './directory.tsx';
import { exportRoutes } from './exports.ts';
import { fileRoutes } from './files.tsx';
import { formRoutes } from './forms.tsx';
import { handoverRoutes } from './handover.tsx';
import { healthRoutes } from './health.ts';
import { jobRoutes } from './jobs.tsx';
import { languageRoutes } from './language.ts';
import { linkRoutes } from './links.tsx';
import { mineRoutes } from './mine.tsx';
import { pdfRoutes } from './pdf.ts';
import { peopleRoutes } from './people.tsx';
import { queueRoutes } from './queue.tsx';
import type { Routes } from './route.ts';
import { sectionRoutes } from './sections.tsx';
import { sendingRoutes } from './sending.tsx';
import { signInRoutes } from './sign-in.tsx';
import { staffActionRoutes } from './staff-actions.tsx';
import { staffCaseRoutes } from './staff-case.tsx';
import { statementRoutes } from './statements.tsx';

/** In any order: the table says which matches first. */
export const routes: readonly Routes[] = [
  apiRoutes,
  askingRoutes,
  assetRoutes,
  callRoutes,
  caseRoutes,
  centreRoutes,
  controlRoutes,
  directoryRoutes,
  exportRoutes,
  fileRoutes,
  formRoutes,
  handoverRoutes,
  healthRoutes,
  jobRoutes,
  languageRoutes,
  linkRoutes,
  mineRoutes,
  pdfRoutes,
  peopleRoutes,
  queueRoutes,
  sectionRoutes,
  sendingRoutes,
  signInRoutes,
  staffActionRoutes,
  staffCaseRoutes,
  statementRoutes,
];
