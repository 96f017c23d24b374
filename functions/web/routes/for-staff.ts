/** Routes of the staff. */
import { notedAnswerRoutes } from './answers.tsx';
import { callRoutes } from './calls.tsx';
import { cursRoutes } from './curs.tsx';
import { cursCloseRoutes } from './curs-close.tsx';
import { directoryRoutes } from './directory.tsx';
import { exportRoutes } from './exports.ts';
import { forecastRoutes } from './forecast.tsx';
import { gridRoutes } from './grid.tsx';
import { gridRemindRoutes } from './grid-remind.tsx';
import { itemRoutes } from './items.tsx';
import { jobRoutes } from './jobs.tsx';
import { ledgerRoutes } from './ledger.tsx';
import { mailTextRoutes } from './mail-texts.tsx';
import { newSessionRoutes } from './new-session.tsx';
import { participationRoutes } from './participations.tsx';
import { peopleRoutes } from './people.tsx';
import { queueRoutes } from './queue.tsx';
import { rehearsalRoutes } from './rehearsal.tsx';
import type { Routes } from './route.ts';
import { staffActionRoutes } from './staff-actions.tsx';
import { staffCaseRoutes } from './staff-case.tsx';

/** In any order: the table says which matches first. */
export const staffRoutes: readonly Routes[] = [
  callRoutes,
  cursCloseRoutes,
  cursRoutes,
  directoryRoutes,
  exportRoutes,
  forecastRoutes,
  gridRemindRoutes,
  gridRoutes,
  itemRoutes,
  jobRoutes,
  ledgerRoutes,
  newSessionRoutes,
  notedAnswerRoutes,
  mailTextRoutes,
  participationRoutes,
  peopleRoutes,
  queueRoutes,
  rehearsalRoutes,
  staffActionRoutes,
  staffCaseRoutes,
];
