/** What rings: each thing that the service logs because a person should look has an alarm of its own. */
import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { emptyBundles } from '#test/support/cloud/empty-bundles.ts';
import { synthesised } from '#test/support/cloud/template.ts';

interface Filter {
  readonly Properties: { readonly FilterPattern: string; readonly MetricTransformations: readonly { readonly MetricName: string }[] };
}

test.each(['work-late', 'mail-does-not-add-up', 'mail-waits'])('what is logged as %s rings its own alarm', (message) => {
  const template = synthesised('production', emptyBundles());
  const filters = Object.values(template.findResources('AWS::Logs::MetricFilter')) as Filter[];
  const found = filters.filter(({ Properties }) => Properties.FilterPattern === `{ $.message = "${message}" }`);
  expect(found.length).toBe(1);
  const MetricName = found[0]?.Properties.MetricTransformations[0]?.MetricName;
  const alarms = template.findResources('AWS::CloudWatch::Alarm', {
    Properties: { MetricName, Threshold: 1, AlarmActions: Match.anyValue() },
  });
  expect(Object.keys(alarms).length).toBe(1);
});
