/** JSON Schemas (2020-12) of what the API takes and answers around a form's own answers. */
import type { JsonSchema } from '#schemas/form/widgets/widget.ts';
import { type Locale, locales } from '#schemas/text.ts';
import { apiText } from '../text/api.ts';

/** A text. */
export const text = { type: 'string' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const link = { type: 'string', format: 'uri' } as const;
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const links = object({ self: link, page: link });

/** A component of the document by its name. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** An object of just these properties, all required unless named. */
export function object(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** What is sent: the answers to one of the form's versions, and for whom. */
export function bodySchema(answers: readonly JsonSchema[], locale: Locale): JsonSchema {
  const [only] = answers;
  const description = apiText.answers[locale];
  return object(
    {
      answers: answers.length === 1 ? { ...only, description } : { anyOf: answers, description },
      email: { type: 'string', format: 'email', maxLength: 254, description: apiText.email[locale] },
      language: { type: 'string', enum: locales, description: apiText.language[locale] },
    },
    ['language'],
  );
}

/** The receipt. */
export function receiptSchema(locale: Locale): JsonSchema {
  return object({ reference: text, submittedAt: instant, token: { ...text, description: apiText.token[locale] }, links });
}

/** Schools of a search. */
export const centresSchema: JsonSchema = object({ centres: list(object({ codi: text, nom: text, municipi: text })) });

/** A submission as it is read. */
export function submissionSchema(locale: Locale): JsonSchema {
  const state = object({ key: text, name: text, next: text, since: instant, deadline: orNull(instant) });
  const answers = list(object({ path: text, question: text, answer: text }));
  return object({
    ...{ reference: text, form: text, version: { type: 'integer' }, submittedAt: instant },
    state: { ...state, description: apiText.state[locale] },
    reason: orNull(text),
    comments: list(object({ path: text, comment: text })),
    sent: list(object({ section: text, title: text, answers })),
    links,
  });
}

/** Whatever is refused. */
export function problemSchema(locale: Locale): JsonSchema {
  const errors = list(object({ path: text, message: text }));
  const problem = object({ type: text, title: text, status: { type: 'integer' }, detail: text, errors }, ['detail', 'errors']);
  return { ...problem, description: apiText.problem[locale] };
}
