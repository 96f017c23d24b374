/** Mail for us: SES takes what is sent to a domain and hands it over, whole, through the topic of mail events. Nothing of it is kept. */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { EmailEncoding, Sns } from 'aws-cdk-lib/aws-ses-actions';
import { Construct } from 'constructs';
import type { MailIdentity } from './mail-identity.ts';
import { printReceiving } from './mail-records.ts';

/** What receiving must know. */
export interface MailReceivingProps {
  readonly domain: string;
  /** Whose topic brings it. */
  readonly mail: MailIdentity;
}

/** A rule set with one rule for the domain. Which set of an account is active, no template can say: the deployment prints the command. */
export class MailReceiving extends Construct {
  constructor(scope: Construct, id: string, { domain, mail }: MailReceivingProps) {
    super(scope, id);
    const identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(domain) });
    const rules = new ReceiptRuleSet(this, 'Rules');
    const { account } = Stack.of(this);
    const rule = { service: 'ses', resource: `receipt-rule-set/${rules.receiptRuleSetName}:receipt-rule/*` };
    const { policyDependable } = mail.events.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [mail.events.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': Stack.of(this).formatArn(rule) } },
      }),
    );
    const added = rules.addRule('Answers', {
      recipients: [domain],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.REQUIRE,
      actions: [new Sns({ topic: mail.events, encoding: EmailEncoding.BASE64 })],
    });
    // SES tries the topic when the rule is made.
    if (policyDependable) added.node.addDependency(policyDependable);
    printReceiving(this, { identity, domain, rules: rules.receiptRuleSetName });
  }
}
