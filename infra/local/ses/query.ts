/** The SES query protocol, as far as we speak it: SendRawEmail and GetSendQuota. */
import { createHash } from 'node:crypto';

/** A mail as SendRawEmail brings it. */
export interface RawMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly configurationSet: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

/** What a request asks for. */
export type SesRequest =
  | { readonly action: 'SendRawEmail'; readonly mail: RawMail }
  | { readonly action: 'GetSendQuota' }
  | { readonly action: null };

/** Reads the body of a POST. */
export function readRequest(body: string): SesRequest {
  const form = new URLSearchParams(body);
  const action = form.get('Action');
  if (action === 'GetSendQuota') return { action };
  if (action !== 'SendRawEmail') return { action: null };
  const list = (name: string) => [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);
  const names = [...form].filter(([key]) => /^Tags\.member\.\d+\.Name$/.test(key));
  const tags = names.map(([key, name]) => [name, form.get(key.replace(/Name$/, 'Value')) ?? '']);
  return {
    action,
    mail: {
      from: form.get('Source') ?? '',
      to: list('Destinations'),
      raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
      configurationSet: form.get('ConfigurationSetName'),
      tags: Object.fromEntries(tags),
    },
  };
}

/** An answer in XML. `values` are ours: numbers and message ids. */
export function answer(action: string, values: Readonly<Record<string, string | number>>): string {
  const result = Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`);
  const request = createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);
  return `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${result.join('')}</${action}Result><ResponseMetadata><RequestId>${request}</RequestId></ResponseMetadata></${action}Response>`;
}

/** An error in XML. */
export function refusal(code: string, message: string): string {
  return `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
}
