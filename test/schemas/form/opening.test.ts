/** Who begins a form and who writes it is declared soundly, or a maintainer is told. */
import { expect, test } from 'vitest';
import { mistakesOf } from '#schemas/form/declaration.ts';
import type { Form, FormVersion } from '#schemas/form/form.ts';
import { everyWidget, page, same } from '#test/support/form-of.ts';

const section = page('a', { x: { widget: 'text', max: 9, label: same('Text') } });
const [good, carrying]: readonly FormVersion[] = [{ sections: [section] }, { sections: [{ ...section, carries: true }] }];
const told = (more: Partial<Form>, version = good) => mistakesOf({ ...everyWidget, versions: { 1: version ?? { sections: [] } }, ...more });
const owed = { subject: 'centre', opens: 'calendar', writers: ['impulsor'] } as const;

test('a form that the calendar opens knows its centre: nobody chooses it, and no call opens it', () => {
  const about = ['a form that the calendar opens is about a centre, and needs neither subjectField nor call'];
  for (const wrong of [{ subject: 'none' }, { needsCall: true }, { subjectField: 'x' }] as const)
    expect(told({ ...owed, ...wrong })).toEqual(about);
  expect([told(owed), told(owed, carrying)]).toEqual([[], []]);
});

test('only such a form names the seats that write it, and carries answers over', () => {
  const others = ['writers and carries are of forms that the calendar opens'];
  expect([told({ writers: ['impulsor'] }), told({}, carrying), told({ opens: 'public' })]).toEqual([others, others, []]);
});
