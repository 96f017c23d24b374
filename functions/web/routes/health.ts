/** Whether the service and its store answer. */
import { health } from '../../use-cases/health.ts';
import type { Routes } from './route.ts';

/** 200 while the store can be read, 503 otherwise. */
export const healthRoutes: Routes = (deps) => ({
  'GET /health': async (c) => {
    const status = await health(deps);
    c.header('Cache-Control', 'no-store');
    return c.json({ status, store: deps.engine, version: deps.version }, status === 'ok' ? 200 : 503);
  },
});
