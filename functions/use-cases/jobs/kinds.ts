/** The register of job kinds: a new kind is one file and one line here. */
import { applyPlan } from '../calendar/apply-plan.ts';
import { closeCurs } from '../calendar/close-curs.ts';
import { forgetAnswers } from '../calendar/forget-answers.ts';
import { directoryImport } from '../directory/step-import.ts';
import { exportRegister } from '../exports/register.ts';
import { exportCases } from '../exports/step-export.ts';
import { exportForecast } from '../forecast/export-forecast.ts';
import { exportGrid } from '../grid/export-grid.ts';
import { refreshReminders } from '../participations/refresh.ts';
import { rehearseCurs } from '../rehearsal/rehearsal-job.ts';
import { checkFiles } from './check-files.ts';
import type { JobKind } from './kind.ts';

/** All kinds of job. */
export const jobKinds: readonly JobKind[] = [
  applyPlan,
  checkFiles,
  closeCurs,
  directoryImport,
  exportCases,
  exportForecast,
  exportGrid,
  exportRegister,
  forgetAnswers,
  refreshReminders,
  rehearseCurs,
];
