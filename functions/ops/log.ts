/** Structured log lines with an allow-list of keys, so that no personal data can slip in. */
import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../use-cases/ports.ts';

/** Keys that a log line may carry: codes, identifiers, counts and durations. */
const allowed = new Set([
  'code',
  'status',
  'method',
  'route',
  'request',
  'id',
  'kind',
  'type',
  'count',
  'ms',
  'attempt',
  'state',
  'cause',
  'envelope',
  'job',
  'case',
  'done',
  'total',
  'port',
  'possiblyTwice',
  'sent',
  'skipped',
  'failed',
  'merged',
  'open',
]);

function clean(values: Readonly<Record<string, string | number | boolean>> = {}): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => allowed.has(key)));
}

/** Name and place of an error; its message may hold what somebody typed. */
function where(error: Error): { name: string; stack: string } {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, stack: frames.join('\n') };
}

/** A logger for one service; errors keep their name and place. */
export function createLog(service: string, level: 'INFO' | 'WARN' | 'ERROR' = 'INFO'): Log {
  const logger = new Logger({ serviceName: service, logLevel: level });
  return {
    info: (event, values) => logger.info(event, clean(values)),
    warn: (event, values) => logger.warn(event, clean(values)),
    error: (event, values, cause) => logger.error(event, { ...clean(values), ...(cause instanceof Error ? { error: where(cause) } : {}) }),
  };
}
