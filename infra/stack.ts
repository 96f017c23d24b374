/** The whole service as one stack: what it stores, who runs, who may do what, who is told. */
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { SnsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { FilesBucket } from './constructs/files-bucket.ts';
import { grantFiles, grantSending, grantStore } from './constructs/grants.ts';
import { MailIdentity } from './constructs/mail-identity.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import { StoreTable } from './constructs/store-table.ts';
import { SweepSchedule } from './constructs/sweep-schedule.ts';
import { WakeUps } from './constructs/wake-ups.ts';
import { WebApi } from './constructs/web-api.ts';
import type { Stage } from './stages.ts';

/** What the stack must know. */
export interface MagnetStackProps extends StackProps {
  readonly stage: Stage;
  /** Folder of the built bundles. */
  readonly bundles: string;
}

/** Composition only: every resource has a construct of its own. */
export class MagnetStack extends Stack {
  constructor(scope: Construct, id: string, props: MagnetStackProps) {
    super(scope, id, props);
    const { stage, bundles } = props;
    const { table } = new StoreTable(this, 'Store', stage);
    const web = new WebApi(this, 'WebApi');
    const origin = stage.origin ?? web.api.apiEndpoint;
    const { bucket } = new FilesBucket(this, 'Files', { origins: [origin], keep: stage.keep });
    const mail = new MailIdentity(this, 'Mail', { domain: stage.mailDomain, keep: stage.keep });
    const env = { TABLE: table.tableName, BUCKET: bucket.bucketName, ORIGIN: origin, REPLY_TO: stage.replyTo, STAGE: stage.name };
    const sender = { FROM: `magnet@${stage.mailDomain}`, CONFIGURATION_SET: mail.configurationSet.configurationSetName };

    const functions = {
      web: new ServiceFunction(this, 'Web', {
        name: 'web',
        bundles,
        env: { ...env, VERSION: stage.version, UPLOADS: `https://${bucket.bucketRegionalDomainName}` },
        memory: 1024,
        timeout: Duration.seconds(15),
      }).fn,
      sweep: new ServiceFunction(this, 'Sweep', { name: 'sweep', bundles, env, memory: 512, timeout: Duration.minutes(5) }).fn,
      jobs: new ServiceFunction(this, 'Jobs', { name: 'jobs', bundles, env, memory: 1024, timeout: Duration.minutes(5) }).fn,
      mailer: new ServiceFunction(this, 'Mailer', {
        name: 'mailer',
        bundles,
        env: { ...env, ...sender },
        memory: 1024,
        timeout: Duration.minutes(5),
      }).fn,
      feedback: new ServiceFunction(this, 'Feedback', {
        name: 'feedback',
        bundles,
        env: { ...env, TOPIC: mail.events.topicArn },
        memory: 256,
        timeout: Duration.seconds(30),
      }).fn,
    };
    for (const fn of Object.values(functions)) grantStore(fn, table);
    for (const fn of [functions.web, functions.sweep, functions.jobs]) grantFiles(fn, bucket);
    grantSending(functions.mailer, mail);

    web.serve(functions.web);
    const mailerWakes = new WakeUps(this, 'MailerWakes', { table, fn: functions.mailer, entity: 'cause' });
    const jobWakes = new WakeUps(this, 'JobWakes', { table, fn: functions.jobs, entity: 'job' });
    const sweepLetters = new DeadLetters(this, 'SweepDeadLetters');
    const feedbackLetters = new DeadLetters(this, 'FeedbackDeadLetters');
    new SweepSchedule(this, 'Schedule', {
      sweep: functions.sweep,
      mailer: functions.mailer,
      jobs: functions.jobs,
      deadLetters: sweepLetters,
    });
    functions.feedback.addEventSource(new SnsEventSource(mail.events, { deadLetterQueue: feedbackLetters }));

    const told = new Topic(this, 'Told', { enforceSSL: true, masterKey: mail.key });
    told.addSubscription(new EmailSubscription(stage.alarmsTo));
    new Alarms(this, 'Alarms', {
      functions,
      deadLetters: { mailer: mailerWakes.deadLetters, jobs: jobWakes.deadLetters, sweep: sweepLetters, feedback: feedbackLetters },
      told,
    });
    new CfnOutput(this, 'Address', { value: origin, description: 'Where the service answers' });
  }
}
