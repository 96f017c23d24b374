/** What the DNS of the sending domain must hold, printed at the end of a deployment. */
import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';

/** The sub-domain of bounces: the envelope sender, so that SPF is aligned. */
export const bouncesOf = (domain: string): string => `mail.${domain}`;

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
