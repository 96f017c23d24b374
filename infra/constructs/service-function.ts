/** One Lambda of the service: its bundle, its typed environment, its log group, its own role. */
import { type Duration, RemovalPolicy, Token } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type EnvOf, readEnv } from '#schemas/env.ts';
import { bundleDir, type LambdaName } from '../build.ts';
import { explain } from '../checks.ts';

/** What a Lambda must know. Every variable of its environment schema has to be given. */
export interface ServiceFunctionProps<N extends LambdaName> {
  readonly name: N;
  /** Folder of the built bundles. */
  readonly bundles: string;
  readonly env: { readonly [K in keyof EnvOf<N>]: string };
  /** Megabytes. */
  readonly memory: number;
  readonly timeout: Duration;
}

/** A Lambda whose role may at first only write its own log (kept a year) and its traces. */
export class ServiceFunction<N extends LambdaName> extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps<N>) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    explain(
      role,
      'IAM5[Resource::*]',
      'Traces, the list of streams and the sending quota have no resource of their own; a test names these actions.',
    );
    this.fn = new LambdaFunction(this, 'Function', {
      description: `Magnet: ${props.name}`,
      role,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleDir(props.bundles, props.name)),
      environment: checkedEnv(props),
      memorySize: props.memory,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
    });
  }
}

/** Stands for a value that the template makes itself: it is right by its making, and known once it is deployed. */
const made = 'https://made.example';

/** The variables as their schema reads them. Throws with what is wrong: the Lambda does not check again what stands in its template. */
function checkedEnv<N extends LambdaName>({ name, env }: Pick<ServiceFunctionProps<N>, 'name' | 'env'>): Record<string, string> {
  const given = Object.entries<string>(env);
  const known = given.map(([variable, value]) => [variable, Token.isUnresolved(value) ? made : value]);
  const read = readEnv(name, Object.fromEntries(known));
  if (!read.ok) throw new Error(`The environment of ${name}: ${read.problems.join(', ')}`);
  return { ...read.env, ...Object.fromEntries(given.filter(([, value]) => Token.isUnresolved(value))) };
}
