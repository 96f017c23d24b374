/** Where the files of routes are: an area is loaded when somebody first asks for an address of it, so that a start waits for none. */
import type { Area } from './route.ts';

/** A route belongs to the first area that its address stands below. A new file of routes is added to the list of its area, its routes to table.ts. */
export const areas: readonly Area[] = [
  { below: '/coordinacio', load: async () => (await import('./for-staff.ts')).staffRoutes },
  { below: '/api', load: async () => (await import('./for-programs.ts')).programsRoutes },
  { below: '/', load: async () => (await import('./for-everyone.ts')).everyoneRoutes },
];
