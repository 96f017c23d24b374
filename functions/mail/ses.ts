/** SES, or any endpoint that speaks its query protocol. One try a call: SES takes no idempotency token, so trying again is ours to decide. */
import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

/** Where and as whom to send. */
export interface SesProps {
  readonly from: string;
  readonly configurationSet: string;
  /** Absent = the account's own. */
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Milliseconds a call may take; 10,000. */
  readonly timeout?: number;
}

/** What one call answers; without an answer it throws, and the mail was perhaps sent. */
export type SesAnswer = { readonly messageId: string } | { readonly throttled: true } | { readonly refused: string };

/** Mails a second and a day, and how many went out in the last 24 hours. */
export interface Quota {
  readonly perSecond: number;
  readonly perDay: number;
  readonly sent: number;
}

/** The two calls that we make. */
export interface Ses {
  send(mail: { readonly envelope: string; readonly to: string; readonly raw: Uint8Array }): Promise<SesAnswer>;
  quota(): Promise<Quota>;
}

/** What is wrong with the mail itself; trying again would not help. */
const refusals = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError']);

/** A client of SES. */
export function createSes({ from, configurationSet, timeout = 10_000, ...where }: SesProps): Ses {
  const client = new SESClient({ ...where, maxAttempts: 1, requestHandler: { connectionTimeout: 3_000 } });
  const limited = async <T>(call: (options: { readonly abortSignal: AbortSignal }) => Promise<T>): Promise<T> => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeout);
    return call({ abortSignal: abort.signal }).finally(() => clearTimeout(timer));
  };
  return {
    async send({ envelope, to, raw }) {
      const command = new SendRawEmailCommand({
        Source: from,
        Destinations: [to],
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
        Tags: [{ Name: 'envelope', Value: envelope }],
      });
      try {
        const { MessageId } = await limited((options) => client.send(command, options));
        if (MessageId) return { messageId: MessageId };
      } catch (error) {
        return answerOf(error);
      }
      throw new Error('SES answered without a message id');
    },
    async quota() {
      const answer = await limited((options) => client.send(new GetSendQuotaCommand({}), options));
      const { MaxSendRate = 1, Max24HourSend = 200, SentLast24Hours = 0 } = answer;
      return { perSecond: MaxSendRate, perDay: Max24HourSend < 0 ? Number.POSITIVE_INFINITY : Max24HourSend, sent: SentLast24Hours };
    },
  };
}

/** A 4xx answer and a refused connection say that nothing was sent; everything else is thrown on. */
function answerOf(error: unknown): SesAnswer {
  const { name, code, status } = factsOf(error);
  if (refusals.has(name)) return { refused: name };
  if (code === 'ECONNREFUSED' || (status >= 400 && status < 500)) return { throttled: true };
  throw error;
}

function factsOf(error: unknown): { readonly name: string; readonly code: string; readonly status: number } {
  const { name = '', code = '', $metadata = {} } = Object(error);
  return { name: String(name), code: String(code), status: Number(Object($metadata).httpStatusCode ?? 0) };
}
