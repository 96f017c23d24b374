/** Stylesheet, scripts and mark. */
import { serveAsset } from '../assets.ts';
import type { Routes } from './route.ts';

/** Kept for a year under an address that changes with their content. */
export const assetRoutes: Routes = (deps) => ({
  'GET /assets/:hash/:name': (c) =>
    serveAsset(deps.assets, {
      hash: c.req.param('hash'),
      name: c.req.param('name'),
      acceptEncoding: c.req.header('Accept-Encoding') ?? '',
    }),
});
