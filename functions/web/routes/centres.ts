/** Suggestions of centres while a person types, for the look-up script. */
import { searchCentres } from '../../use-cases/directory/search-centres.ts';
import { network } from '../../use-cases/people/limit.ts';
import { inBlocks } from '../../use-cases/people/limit-blocks.ts';
import { failed } from '../failed.tsx';
import type { Routes } from './route.ts';

/** Searches of one client: a whole school that types at once. */
const searches = { most: 6_000, minutes: 60 };

/** Anybody may look: the directory is open data. Answers the same to everybody, and for a minute from the browser's own memory. */
export const centreRoutes: Routes = (deps) => {
  const counted = inBlocks(deps, 'centres', searches);
  return {
    'GET /api/centres': async (c) => {
      const allowed = await counted(network(deps.client(c)));
      if (!allowed.ok) return failed(c, deps, allowed.failure);
      const { items } = await searchCentres(deps, c.req.query('q') ?? '');
      c.header('Cache-Control', 'public, max-age=60');
      return c.json({ centres: items.map(({ codi, nom, municipi }) => ({ codi, nom, municipi })) });
    },
  };
};
