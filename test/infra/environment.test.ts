/** The environment of a Lambda, which checks none when it starts: the template was checked for it. */
import { beforeAll, expect, test } from 'vitest';
import type { Stage } from '#infra/stages.ts';
import { emptyBundles } from '#test/support/cloud/empty-bundles.ts';
import { synthesised } from '#test/support/cloud/template.ts';

let bundles: string;

beforeAll(() => {
  bundles = emptyBundles();
});

/** The variables of the web in a template with these settings. */
function variables(more: Partial<Stage>): unknown {
  const template = synthesised('production', bundles, more);
  const [web] = Object.values(template.findResources('AWS::Lambda::Function', { Properties: { Description: 'Magnet: web' } }));
  return web?.Properties.Environment.Variables;
}

test('it says what its schema reads, and refers to what is known once it is deployed', () => {
  expect(variables({ coordinator: 'Coordinacio@Magnet.example' })).toMatchObject({
    COORDINATOR: 'coordinacio@magnet.example',
    TABLE: { Ref: expect.stringMatching('Table') },
  });
});

test('a wrong one stops the deployment and is named', () => {
  expect(() => variables({ replyTo: 'coordinació' })).toThrow(/web: REPLY_TO: /u);
});
