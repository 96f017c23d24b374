/** Every rule of the architecture, with samples that break it and one that does not: a rule that cannot fail proves nothing. */
import { importsFlowOneWay, noCircles } from './imports.ts';
import { nothingHidden, nothingPrinted } from './purity.ts';
import { filesAreShort, functionsAreShort } from './sizes.ts';
import type { Rule } from './source.ts';
import { compilerIsHeard, exportsAreExplained, exportsAreNamed, filesSayWhatTheyAre, namesAreKebab } from './style.ts';

/** A sample is a path and a text. */
type Sample = readonly [path: string, text: string];

interface Check {
  readonly says: string;
  readonly rule: Rule;
  readonly bad: readonly Sample[];
  readonly good: readonly Sample[];
}

const long = (lines: number) => 'a();\n'.repeat(lines);

/** All rules. */
export const checks: readonly Check[] = [
  {
    says: 'imports flow infra → lambdas → web → use-cases → rules → schemas',
    rule: importsFlowOneWay,
    bad: [
      ['schemas/a.ts', "import { readFileSync } from 'node:fs';"],
      ['schemas/a.ts', "import type { Deps } from '#functions/use-cases/ports.ts';"],
      ['functions/rules/a.ts', "import { S3 } from '@aws-sdk/client-s3';"],
      ['functions/rules/a.ts', "const web = await import('../web/app.ts');"],
      ['functions/use-cases/a.ts', "import { sqlite } from '../store/sqlite.ts';"],
      ['functions/use-cases/a.ts', "import { app } from '#functions/web/app.ts';"],
      ['functions/web/a.tsx', "import { render } from '#emails/render.tsx';"],
      ['functions/web/a.tsx', "export { find } from '../store/case.ts';"],
      ['functions/store/a.ts', "import { now } from '../use-cases/ports.ts';"],
      ['functions/mail/a.ts', "type Rule = import('../rules/a.ts').Rule;"],
      ['functions/lambdas/web.ts', "import { render } from '#emails/render.tsx';"],
      ['functions/lambdas/web.ts', "import { stack } from '#infra/stack.ts';"],
      ['emails/layout.tsx', "import { Html } from '@react-email/components';"],
      ['infra/stack.ts', "import { world } from '#test/support/world.ts';"],
      ['infra/stack.ts', "import { fill } from '../schemas/text.ts';"],
      ['tools/a.ts', "import { fill } from '#schemas/text.ts';"],
    ],
    good: [
      ['schemas/form/a.ts', "import * as z from 'zod';\nimport { fill } from '../text.ts';"],
      ['functions/use-cases/a.ts', "import { decode } from '../store/case.ts';\nimport { advance } from '#functions/rules/advance.ts';"],
      ['functions/store/a.ts', "import type { Deps } from '../use-cases/ports.ts';\nimport { type Store } from './store.ts';"],
      ['functions/lambdas/mailer.ts', "import { render } from '#emails/render.tsx';"],
      ['emails/kit.tsx', "export { Html } from '@react-email/components';"],
      ['infra/local/main.ts', "import { render } from '#emails/render.tsx';"],
    ],
  },
  {
    says: 'no file needs itself to start',
    rule: noCircles,
    bad: [['schemas/a.ts', "import { a } from './a.ts';"]],
    good: [['schemas/a.ts', "import type { A } from './a.ts';"]],
  },
  {
    says: 'a file has at most 200 lines, a declaration 600',
    rule: filesAreShort,
    bad: [
      ['schemas/form/a.ts', long(201)],
      ['schemas/forms/a.ts', long(601)],
    ],
    good: [
      ['schemas/form/a.ts', long(200)],
      ['functions/web/text/a.ts', long(600)],
    ],
  },
  {
    says: 'a function has at most 40 lines, in a test 80, in a declaration 10',
    rule: functionsAreShort,
    bad: [
      ['infra/a.ts', `function a() {\n${long(39)}}`],
      ['schemas/workflows/a.ts', `const a = {\n b() {\n${long(9)}} }`],
      ['test/a.test.ts', `test('a', () => {\n${long(79)}});`],
    ],
    good: [
      ['infra/a.ts', `function a() {\n${long(38)}}`],
      ['test/a.test.ts', `describe('a', () => {\n${long(100)}});`],
      ['test/a.ts', `function contract() {\n${"test('a', b);\n".repeat(100)}}`],
    ],
  },
  {
    says: 'file names are in kebab-case',
    rule: namesAreKebab,
    bad: [
      ['schemas/schoolYear.ts', ''],
      ['functions/web/ui/Field.tsx', ''],
    ],
    good: [['test/rules/school-year.test.ts', '']],
  },
  {
    says: 'a file begins by saying what it is',
    rule: filesSayWhatTheyAre,
    bad: [
      ['schemas/a.ts', 'export const a = 1;\n/** A. */'],
      ['emails/a.tsx', '/** @jsxImportSource react */\nexport const a = 1;'],
      ['infra/a.ts', '// A thing.\n'],
    ],
    good: [
      ['schemas/a.ts', '/** The letter A. */\nexport const a = 1;'],
      ['emails/a.tsx', '/** @jsxImportSource react */\n/** The letter A. */\n'],
    ],
  },
  {
    says: 'every export has a name',
    rule: exportsAreNamed,
    bad: [
      ['schemas/a.ts', 'export default 1;'],
      ['schemas/a.ts', 'export default function a() {}'],
      ['schemas/a.ts', "export * from './b.ts';"],
    ],
    good: [['schemas/a.ts', "export { b } from './b.ts';\nexport * as c from './c.ts';"]],
  },
  {
    says: 'what schemas and rules export is explained',
    rule: exportsAreExplained,
    bad: [
      ['schemas/a.ts', '/** The letters. */\nexport const a = 1;'],
      ['functions/rules/a.ts', "/** Letters. */\nimport * as z from 'zod';\n// B\nexport function b() {}"],
    ],
    good: [
      ['schemas/a.ts', '/** The letters. */\n\n/** The first. */\nexport const a = 1;\nconst b = 2;'],
      ['schemas/a.ts', '/** A. */\nimport { a } from "./b.ts";\nexport type A = z.infer<typeof a>;'],
      ['functions/web/a.ts', '/** The letters. */\nexport const a = 1;'],
    ],
  },
  {
    says: 'the compiler is never told to look away',
    rule: compilerIsHeard,
    bad: [['infra/a.ts', `const a = 1;\n// ${'@ts'}-ignore\nb();`]],
    good: [['infra/a.ts', 'const a = 1;']],
  },
  {
    says: 'only functions/ops knows the time, chance and the environment',
    rule: nothingHidden,
    bad: [
      ['functions/rules/a.ts', 'const now = new Date();'],
      ['functions/web/a.ts', 'const day = new Date(0);'],
      ['functions/store/a.ts', 'const clock = Date.now;'],
      ['functions/rules/a.ts', 'const now = DateTime.now();'],
      ['functions/rules/a.ts', 'const now = DateTime.utc();'],
      ['functions/rules/a.ts', 'const left = due.diffNow();'],
      ['functions/mail/a.ts', 'const chance = Math.random();'],
      ['functions/use-cases/a.ts', 'const id = crypto.randomUUID();'],
      ['functions/use-cases/a.ts', 'const id = ulid();'],
      ['functions/files/a.ts', 'const t = performance.now();'],
      ['functions/lambdas/a.ts', 'const bucket = process.env.BUCKET;'],
    ],
    good: [
      ['functions/ops/clock.ts', 'const now = () => new Date().toISOString();'],
      ['infra/local/a.ts', 'const port = process.env.PORT;'],
      ['functions/rules/a.ts', "const day = DateTime.utc(2026, 9, 1); const text = 'new Date()';"],
      ['functions/store/a.ts', 'const pause = cap * random();'],
    ],
  },
  {
    says: 'only functions/ops prints',
    rule: nothingPrinted,
    bad: [
      ['functions/web/a.ts', 'console.log(person);'],
      ['emails/a.ts', 'const { warn } = console;'],
    ],
    good: [['functions/ops/log.ts', 'console.log(line);']],
  },
];
