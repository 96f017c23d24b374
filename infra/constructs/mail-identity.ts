/** The sending domain, its configuration set, and the topic where SES says what became of each mail. */
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { bouncesOf, printRecords } from './mail-records.ts';

/** What sending must know. */
export interface MailIdentityProps {
  /** Sub-domain of its own, so that SPF, DKIM and DMARC are aligned (domain.md 2.12). */
  readonly domain: string;
  /** Gets the DMARC reports. */
  readonly reportsTo: string;
  readonly keep: boolean;
}

/** SES identity with DKIM, a configuration set with TLS required, and the topic of its events. */
export class MailIdentity extends Construct {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly events: Topic;
  readonly key: Key;

  constructor(scope: Construct, id: string, props: MailIdentityProps) {
    super(scope, id);
    this.key = new Key(this, 'EventsKey', {
      enableKeyRotation: true,
      description: 'Magnet: mail events and alarms',
      removalPolicy: props.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.key.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('ses.amazonaws.com'), new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
        // On behalf of nobody else’s account; a call that does not say whose it is comes from ours.
        conditions: { StringEqualsIfExists: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.events = new Topic(this, 'Events', { masterKey: this.key, enforceSSL: true });
    this.configurationSet = new ConfigurationSet(this, 'Set', {
      reputationMetrics: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSet.addEventDestination('Feedback', {
      destination: EventDestination.snsTopic(this.events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(props.domain),
      configurationSet: this.configurationSet,
      mailFromDomain: bouncesOf(props.domain),
    });
    printRecords(this, this.identity, props.domain, props.reportsTo);
  }
}
