/** Routes of the staff. */
import { callRoutes } from './calls.tsx';
import { cursRoutes } from './curs.tsx';
import { directoryRoutes } from './directory.tsx';
import { exportRoutes } from './exports.ts';
import { jobRoutes } from './jobs.tsx';
import { peopleRoutes } from './people.tsx';
import { queueRoutes } from './queue.tsx';
import type { Routes } from './route.ts';
import { staffActionRoutes } from './staff-actions.tsx';
import { staffCaseRoutes } from './staff-case.tsx';

/** In any order: the table says which matches first. */
export const staffRoutes: readonly Routes[] = [
  callRoutes,
  cursRoutes,
  directoryRoutes,
  exportRoutes,
  jobRoutes,
  peopleRoutes,
  queueRoutes,
  staffActionRoutes,
  staffCaseRoutes,
];
