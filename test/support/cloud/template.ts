/** The synthesised stack, read as a deployment would: what each Lambda is given, what the table is, and who wakes whom. */
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { checked } from '#infra/checks.ts';
import { MagnetStack } from '#infra/stack.ts';
import { type Stage, stagesOf } from '#infra/stages.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Properties = Readonly<Record<string, Json>>;

/** What stands for a resource when the template refers to it: `Ref` and attributes by logical id. */
export type Known = (logicalId: string, type: string, attribute: string) => string;

/** A pattern of an event source: `{"eventName":["INSERT"],…}`. */
export type Pattern = { readonly [name: string]: Pattern | readonly (string | { readonly prefix: string })[] };

/** A Lambda as deployed. */
export interface DeployedFunction {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly memory: number;
}

/** The part of a stack that the tests run. */
export interface Deployment {
  readonly functions: readonly DeployedFunction[];
  /** Properties of `AWS::DynamoDB::GlobalTable`. */
  readonly table: Properties;
  /** Who is woken by which records of the stream. */
  readonly wakes: readonly { readonly name: string; readonly patterns: readonly Pattern[]; readonly batch: number }[];
  /** Who runs on the schedule, in the order of the minutes. */
  readonly schedule: readonly string[];
}

/** Synthesises a stage of cdk.json over built bundles; `more` settings come on top. */
export function synthesised(name: Stage['name'], bundles: string, more: Partial<Stage> = {}): Template {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { readonly context: Record<string, unknown> };
  const app = checked(new App({ context }));
  const stage = stagesOf(app.node).find((each) => each.name === name);
  if (!stage) throw new Error(`cdk.json names no ${name} stage`);
  return Template.fromStack(new MagnetStack(app, `Magnet-${name}`, { stage: { ...stage, ...more }, bundles }));
}

/** Reads it, with `known` for what only a deployment knows. */
export function deployment(template: Template, known: Known): Deployment {
  const resources = template.toJSON().Resources as Readonly<Record<string, { readonly Type: string; readonly Properties: Properties }>>;
  const of = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type);
  const value = (json: Json): string => textOf(json, (id, attribute) => known(id, resources[id]?.Type ?? '', attribute));
  const names = new Map(
    of('AWS::Lambda::Function').map(
      ([
        id,
        {
          Properties: { Description },
        },
      ]) => [id, nameOf(Description)],
    ),
  );
  const functionOf = (json: Json | undefined): string => names.get(idOf(json)) ?? '';
  const functions = of('AWS::Lambda::Function').map(([id, { Properties }]) => {
    const { Variables } = Properties.Environment as { readonly Variables: Properties };
    const env = Object.fromEntries(Object.entries(Variables).map(([key, json]) => [key, value(json)]));
    return { name: names.get(id) ?? '', env, timeout: Number(Properties.Timeout), memory: Number(Properties.MemorySize) };
  });
  const wakes = of('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => {
    const { Filters } = Properties.FilterCriteria as unknown as { readonly Filters: readonly { readonly Pattern: string }[] };
    const patterns = Filters.map(({ Pattern }) => JSON.parse(Pattern) as Pattern);
    return { name: functionOf(Properties.FunctionName), patterns, batch: Number(Properties.BatchSize) };
  });
  const schedules = of('AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
  const schedule = schedules
    .toSorted((one, other) => (String(one.ScheduleExpression) < String(other.ScheduleExpression) ? -1 : 1))
    .map(({ Target }) => functionOf((Target as Properties).Arn));
  const [table] = of('AWS::DynamoDB::GlobalTable');
  return { functions, table: table?.[1].Properties ?? {}, wakes, schedule };
}

/** Whether a record passes a filter, as the event source decides it. */
export function passes(record: unknown, pattern: Pattern): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const found = (record as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (!Array.isArray(wanted)) return passes(found, wanted as Pattern);
    return wanted.some((each) => (typeof each === 'string' ? found === each : String(found).startsWith(each.prefix)));
  });
}

const nameOf = (description: Json | undefined): string => String(description).replace('Magnet: ', '');

/** The logical id behind `Ref` and `Fn::GetAtt`. */
function idOf(json: Json | undefined): string {
  const { Ref, 'Fn::GetAtt': attribute } = Object(json) as { readonly Ref?: string; readonly 'Fn::GetAtt'?: readonly string[] };
  return Ref ?? attribute?.[0] ?? '';
}

function textOf(json: Json, known: (id: string, attribute: string) => string): string {
  if (typeof json !== 'object' || json === null) return String(json);
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = json as Readonly<Record<string, readonly Json[]>> & { readonly Ref?: string };
  if (Ref) return known(Ref, 'Ref');
  if (attribute) return known(String(attribute[0]), String(attribute[1]));
  const [between, parts] = (join ?? []) as readonly [string, readonly Json[]];
  if (!parts) throw new Error(`the template says ${JSON.stringify(json)}, which nobody can read here`);
  return parts.map((part) => textOf(part, known)).join(between);
}
