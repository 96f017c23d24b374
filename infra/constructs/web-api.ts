/** The HTTP API in front of the web Lambda: one catch-all route, throttled, with access logs. */
import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { type CfnStage, DomainName, HttpApi, LogGroupLogDestination, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { explain } from '../checks.ts';
import type { Stage } from '../stages.ts';

/** Requests a second, and the burst above it: a Jornada is 1,000 check-ins in 30 minutes (domain.md 8). */
const throttle = { rateLimit: 200, burstLimit: 400 };

/** Every path goes to the one application; it authorises in one place. */
export class WebApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { origin, certificate }: Pick<Stage, 'origin' | 'certificate'>) {
    super(scope, id);
    explain(this, 'APIG4', 'The application authorises every route in one place: most of its visitors have no account.');
    const domainName = origin && certificate ? siteName(this, new URL(origin).hostname, certificate) : undefined;
    this.api = new HttpApi(this, 'Api', {
      description: 'Magnet',
      createDefaultStage: false,
      disableExecuteApiEndpoint: domainName !== undefined,
    });
    const logs = new LogGroup(this, 'Access', { retention: RetentionDays.TWO_YEARS, removalPolicy: RemovalPolicy.DESTROY });
    const stage = this.api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle,
      ...(domainName && { domainMapping: { domainName } }),
      accessLogSettings: { destination: new LogGroupLogDestination(logs) },
    });
    (stage.node.defaultChild as CfnStage).addPropertyOverride('DefaultRouteSettings.DetailedMetricsEnabled', true);
  }

  /** Sends everything to `fn`. */
  serve(fn: IFunction): void {
    this.api.addRoutes({ path: '/{proxy+}', integration: new HttpLambdaIntegration('Web', fn) });
    this.api.addRoutes({ path: '/', integration: new HttpLambdaIntegration('Home', fn) });
  }
}

/** The site's own name; its DNS must lead to what the deployment prints. */
function siteName(scope: Construct, name: string, certificate: string): DomainName {
  const known = Certificate.fromCertificateArn(scope, 'Certificate', certificate);
  const domain = new DomainName(scope, 'Name', { domainName: name, certificate: known, securityPolicy: SecurityPolicy.TLS_1_2 });
  new CfnOutput(scope, 'Record', { value: `${name} CNAME ${domain.regionalDomainName}`, description: 'DNS of the site' });
  return domain;
}
