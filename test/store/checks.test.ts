/** Canonical JSON: one text for one value, and exactly the right texts refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '#functions/store/checks.ts';
import type { Json } from '#functions/store/store.ts';
import { json } from './contract/values.ts';

/** The same value with the names of every object in another order. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, shuffled(inner)]),
  );
}

test('the order of names makes no difference, and reading gives the value back', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonical(shuffled(value))).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(value);
    }),
  );
});

test('names stand in the order of their code units', () => {
  expect(canonical({ b: 1, a: { 10: 1, 9: 2 }, é: [true, null, -0], B: 1.5e300 })).toBe(
    '{"B":1.5e+300,"a":{"10":1,"9":2},"b":1,"é":[true,null,0]}',
  );
});

test('a text is refused exactly when it is ill-formed, not NFC, or has a control character other than newline', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('e', 'è', '\u0300', 'ç', '\n', '\t', '·', '’', '\ud83d', '\u0085') }),
      ),
      (text) => {
        const fine = text.isWellFormed() && text.normalize('NFC') === text && !/[\p{Cc}--\n]/v.test(text);
        const accepted = (() => {
          try {
            return canonical(text) === JSON.stringify(text);
          } catch (error) {
            return !(error instanceof TypeError);
          }
        })();
        expect(accepted).toBe(fine);
      },
    ),
    { numRuns: 500 },
  );
});
