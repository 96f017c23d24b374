/** The DynamoDB table's names: one source for the engine, the CDK construct and the tests. */
import { indexNames, places } from './row.ts';
import type { IndexName } from './store.ts';

const always = ['t', 'v', 'r', 'x', 'h'] as const;

/** A sparse index: a row without these attributes is not in it. `projected` is everything but the body. */
const indexOf = (name: IndexName) => ({
  name,
  ...places[name],
  projected: [...always, ...indexNames.filter((other) => other !== name).flatMap((other) => Object.values(places[other]))],
});

/** Keys, time to live and indexes. All keys are strings. */
export const tableSchema = { pk: 'pk', sk: 'sk', expires: 'x', indexes: indexNames.map(indexOf) } as const;
