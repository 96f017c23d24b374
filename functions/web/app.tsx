/** The web application: middleware in order, then the routes of the table. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { requestId } from 'hono/request-id';
import type { Env, WebDeps } from './context.ts';
import { crashed, nowhere } from './middleware/errors.tsx';
import { jsonForPrograms, ownForms, smallBodies } from './middleware/guard.ts';
import { headers, ofTheReader } from './middleware/headers.ts';
import { detectLanguage, language, session } from './middleware/reader.ts';
import { areas as all } from './routes/index.ts';
import { type Area, type Later, register } from './routes/route.ts';

/** Answers requests; holds nothing of anybody between them. The language is known before anything can be refused in it. */
export function createApp(deps: WebDeps, areas: readonly Area[] = all, later?: Later): Hono<Env> {
  const app = new Hono<Env>();
  app.use(requestId({ generator: () => deps.ids.ulid(deps.real()) }));
  app.use(headers(deps));
  app.use(compress());
  app.use(ofTheReader);
  app.use(detectLanguage, language);
  app.use(jsonForPrograms);
  app.use(ownForms(deps));
  app.use(smallBodies);
  app.use(session(deps));
  register(app, deps, areas, later);
  app.notFound((c) => nowhere(c, deps));
  app.onError((error, c) => crashed(error, c, deps));
  return app;
}
