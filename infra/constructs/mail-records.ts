/** What the DNS of the sending domain must hold, printed at the end of a deployment. */
import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';

/** The sub-domain of bounces: the envelope sender, so that SPF is aligned. */
export const bouncesOf = (domain: string): string => `mail.${domain}`;

/** That the receiving domain is ours, where its mail goes, and how it begins to. */
export function printReceiving(
  scope: Construct,
  { identity, domain, rules }: { readonly identity: EmailIdentity; readonly domain: string; readonly rules: string },
): void {
  const records = [
    ...identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
    `${domain} MX 10 inbound-smtp.${Stack.of(scope).region}.amazonaws.com`,
  ];
  for (const [at, value] of records.entries())
    new CfnOutput(scope, `Record${at + 1}`, { value, description: 'DNS of the receiving domain' });
  const value = `aws ses set-active-receipt-rule-set --rule-set-name ${rules}`;
  new CfnOutput(scope, 'Activate', { value, description: 'Run once, and mail is received' });
}

/** DKIM, SPF and DMARC of a domain, one output a record. */
export function printRecords(scope: Construct, identity: EmailIdentity, domain: string, reportsTo: string): void {
  const { region } = Stack.of(scope);
  const records = [
    ...identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
    `${bouncesOf(domain)} MX 10 feedback-smtp.${region}.amazonses.com`,
    `${bouncesOf(domain)} TXT "v=spf1 include:amazonses.com ~all"`,
    `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; rua=mailto:${reportsTo}"`,
  ];
  for (const [at, value] of records.entries()) new CfnOutput(scope, `Record${at + 1}`, { value, description: 'DNS of the sending domain' });
}
