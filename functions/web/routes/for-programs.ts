/** Routes of programs: the API, and what scripts of pages ask. */
import { apiRoutes } from './api.ts';
import { centreRoutes } from './centres.ts';
import type { Routes } from './route.ts';

/** In any order: the table says which matches first. */
export const programsRoutes: readonly Routes[] = [apiRoutes, centreRoutes];
