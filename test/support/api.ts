/** The API as a program knows it: its description, requests, and whether answers are what the description promises. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'vitest';
import * as z from 'zod';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Form } from '#schemas/form/form.ts';
import { webDeps } from './web.ts';
import { world } from './world.ts';

/** One operation of the description. */
export interface Operation {
  readonly parameters: readonly object[];
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: object; readonly example: Sent } } };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>>;
}
/** The description, as far as tests ask. */
export interface Description {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, { readonly post: Operation; readonly get: Operation }>>;
}
/** A body that is sent. */
export interface Sent {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly email: string;
  readonly language?: string;
}
type Spec = Exclude<Parameters<Validator['validate']>[0], string>;
type Schema = Parameters<typeof z.fromJSONSchema>[0];

/** A service in memory with an open call and its API; `more` adds forms. */
export async function apiSite(more?: { readonly forms: readonly Form[] }) {
  const deps = webDeps(await world(more));
  await addCentres(deps, [{ codi: fictionalCodes[6], nom: 'Escola Pluja Fina', municipi: 'Vilamostra' }], 'demo');
  const app = createApp(deps);
  const description = async (lang = 'ca') => (await (await app.request(`/api/openapi.json?lang=${lang}`)).json()) as Description;
  const send = (form: string, body: unknown, headers: Readonly<Record<string, string>> = { 'Idempotency-Key': 'k' }) =>
    app.request(pathOf(form), {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  return { deps, app, description, send };
}

/** Where a form is sent to. */
export const pathOf = (form: string): string => `/api/forms/${form}/submissions`;

/** Fails where a description is no valid OpenAPI; answers it with every reference followed, as a program would read it. */
export async function followed(document: Description): Promise<Description> {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document) as unknown as Spec)).toMatchObject({ valid: true });
  return validator.resolveRefs() as unknown as Description;
}

/** Reads by a schema of the description. Zod reads patterns without the flag `u` that the standard asks for: letters are told to it. */
export function readBy(schema: object, value: unknown): unknown {
  const told = JSON.stringify(schema).replaceAll(String.raw`\\p{L}`, '[A-Za-zÀ-ÖØ-öø-ÿ]');
  return z.fromJSONSchema(JSON.parse(told) as Schema).parse(value);
}

/** The body of a response, once it is what the description promises for its status. */
export async function promised(operation: Operation | undefined, response: Response): Promise<unknown> {
  const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';');
  const schema = operation?.responses[response.status]?.content[type]?.schema;
  expect(schema, `${response.status} ${type} is described`).toBeDefined();
  return readBy(schema ?? {}, await response.json());
}
