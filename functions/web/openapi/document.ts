/** The description of the API (OpenAPI 3.1), derived from the register: a path a form that anybody may begin, a component a version, examples that can be sent as they are. */
import { createHash } from 'node:crypto';
import type { Form } from '#schemas/form/form.ts';
import { jsonSchema } from '#schemas/form/json-schema.ts';
import { fill, type Locale, locales } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { WebDeps } from '../context.ts';
import { paths } from '../paths.ts';
import { apiText } from '../text/api.ts';
import { example } from './example.ts';
import { refused } from './refusals.ts';
import { bodySchema, centresSchema, problemSchema, receiptSchema, ref, submissionSchema, text } from './schemas.ts';

type Needs = Pick<WebDeps, 'forms' | 'origin' | 'version' | 'now'>;

/** The document as it is served. */
export interface Described {
  readonly text: string;
  /** Weak, as compression leaves it. */
  readonly tag: string;
}

/** Writes the document once a day and language: its examples have dates. */
export function describeApi(deps: Needs): (locale: Locale) => Described {
  const kept = new Map<Locale, Described & { readonly day: string }>();
  return (locale) => {
    const day = localDay(deps.now());
    const known = kept.get(locale);
    if (known?.day === day) return known;
    const written = JSON.stringify(openapi(deps, locale));
    const tag = `W/"${createHash('sha256').update(written).digest('base64url').slice(0, 22)}"`;
    const described = { text: written, tag, day };
    kept.set(locale, described);
    return described;
  };
}

/** The document. */
export function openapi({ forms: all, origin, version, now }: Needs, locale: Locale) {
  const forms = all.filter(({ opens }) => opens !== 'calendar');
  const versions = forms.flatMap((form) => versionsOf(form).map((number) => ({ form, number })));
  return {
    openapi: '3.1.0',
    info: { title: apiText.title[locale], version, description: apiText.description[locale] },
    servers: [{ url: origin }],
    paths: {
      ...Object.fromEntries(forms.map((form) => [paths.apiSubmissions(form.slug), { post: sending(form, now(), locale) }])),
      [decodeURIComponent(paths.apiSubmission('{token}'))]: { get: reading(locale) },
      '/api/centres': { get: searching(locale) },
    },
    components: {
      schemas: {
        ...Object.fromEntries(versions.map(({ form, number }) => [nameOf(form, number), jsonSchema(form, number, locale)])),
        Problem: problemSchema(locale),
        Receipt: receiptSchema(locale),
        Submission: submissionSchema(locale),
      },
    },
  };
}

const versionsOf = ({ versions }: Form): readonly number[] => Object.keys(versions).map(Number);
const nameOf = ({ slug }: Form, version: number): string => `${slug}.${version}`;

function sending(form: Form, now: string, locale: Locale) {
  const answers = versionsOf(form).map((number) => ref(nameOf(form, number)));
  const newest = Math.max(...versionsOf(form));
  const body = { answers: example(form, newest, now), email: 'direccio@plujafina.example', language: locale };
  return {
    operationId: `send.${form.slug}`,
    summary: fill(apiText.send, locale, { form: form.name[locale] }),
    description: form.disclaimer?.[locale] ?? form.intro[locale],
    parameters: [
      lang(locale),
      {
        ...{ name: 'Idempotency-Key', in: 'header', required: true, description: apiText.key[locale] },
        schema: { type: 'string', minLength: 1, maxLength: 255 },
      },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: bodySchema(answers, locale), example: body } } },
    responses: {
      201: {
        description: apiText.sent[locale],
        headers: { Location: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: ref('Receipt') } },
      },
      ...refused('send', locale),
    },
  };
}

function reading(locale: Locale) {
  return {
    operationId: 'read',
    summary: apiText.read[locale],
    parameters: [{ name: 'token', in: 'path', required: true, description: apiText.token[locale], schema: text }, lang(locale)],
    responses: {
      200: { description: apiText.found[locale], content: { 'application/json': { schema: ref('Submission') } } },
      ...refused('read', locale),
    },
  };
}

function searching(locale: Locale) {
  return {
    operationId: 'search',
    summary: apiText.search[locale],
    parameters: [{ name: 'q', in: 'query', required: true, description: apiText.query[locale], schema: text }, lang(locale)],
    responses: {
      200: { description: apiText.centres[locale], content: { 'application/json': { schema: centresSchema } } },
      ...refused('search', locale),
    },
  };
}

const lang = (locale: Locale) => ({
  name: 'lang',
  in: 'query',
  description: apiText.lang[locale],
  schema: { type: 'string', enum: locales },
});
