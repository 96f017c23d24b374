/** What the template says of mail that comes for us: who hands it over, and that a stage may do without. */
import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { stagesOf } from '#infra/stages.ts';
import { emptyBundles } from '#test/support/cloud/empty-bundles.ts';
import { synthesised } from '#test/support/cloud/template.ts';

test('answers to invitations arrive over TLS, looked through for viruses, whole, by a topic that SES may use for this rule set alone', () => {
  const template = synthesised('production', emptyBundles());
  const [rule] = Object.values(template.findResources('AWS::SES::ReceiptRule'));
  expect(rule?.Properties.Rule).toMatchObject({
    ...{ Enabled: true, Recipients: ['respostes.avisos.magnet.example'], ScanEnabled: true, TlsPolicy: 'Require' },
    Actions: [{ SNSAction: { Encoding: 'Base64', TopicArn: { Ref: expect.stringMatching(/^MailEvents/u) } } }],
  });
  const publish = {
    ...{ Action: 'sns:Publish', Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' } },
    Condition: { StringEquals: { 'aws:SourceAccount': Match.anyValue() }, ArnLike: { 'aws:SourceArn': Match.anyValue() } },
  };
  const [policy] = Object.keys(
    template.findResources('AWS::SNS::TopicPolicy', {
      Properties: { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(publish)]) } },
    }),
  );
  // SES tries the topic when the rule is made.
  expect(rule?.DependsOn).toContain(policy);
});

test('what the DNS must hold for it is printed, and how it begins', () => {
  const printed = Object.values(synthesised('production', emptyBundles()).findOutputs('*')).map(({ Value }) => JSON.stringify(Value));
  expect(printed.filter((value) => value.includes('respostes.avisos.magnet.example MX 10 inbound-smtp.'))).toHaveLength(1);
  expect(printed.filter((value) => value.includes('aws ses set-active-receipt-rule-set --rule-set-name'))).toHaveLength(1);
  expect(printed.filter((value) => /ReceivingIdentity\w+","DkimDNSTokenName/u.test(value))).toHaveLength(3);
});

test('a stage without a receiving domain receives nothing, and its feedback sends nothing', () => {
  const template = synthesised('production', emptyBundles(), { receivingDomain: undefined });
  expect(template.findResources('AWS::SES::ReceiptRule')).toEqual({});
  const policies = Object.values(template.findResources('AWS::IAM::Policy')).map((policy) => JSON.stringify(policy));
  const senders = policies.filter((policy) => policy.includes('ses:SendRawEmail'));
  expect(senders.map((policy) => policy.includes('ses:GetSendQuota'))).toEqual([true]);
  const functions = Object.values(template.findResources('AWS::Lambda::Function'));
  expect(functions.filter(({ Properties }) => 'RECEIVING' in Properties.Environment.Variables)).toEqual([]);
});

test('a stage that would receive where it sends is refused', () => {
  const mails = { replyTo: 'a@b.example', alarmsTo: 'a@b.example', coordinator: 'a@b.example' };
  const both = { mailDomain: 'a.example', receivingDomain: 'a.example', ...mails };
  const node = { getContext: () => ({ test: both, production: both }) };
  expect(() => stagesOf(node as never)).toThrow(/another than the sending one/u);
});
