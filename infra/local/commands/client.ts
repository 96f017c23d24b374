/** How commands reach the service: over loopback when it runs, else they hold its lock and do its work themselves. */
import * as z from 'zod';
import { readServiceFile, type ServiceFile } from '../service-file.ts';

/** Answers the body of a command with JSON. */
export type Handler = (body: unknown) => Promise<unknown>;

/** A way to the service. */
export interface Control {
  /** Sends a body and answers what came back. */
  readonly call: Handler;
  readonly close: () => Promise<void>;
}

const answer = z.object({ result: z.unknown() });

/** The running service, or what `offline` opens. `offline` throws when somebody holds the lock. */
export async function openControl(dataDir: string, command: string, offline: () => Promise<Control>): Promise<Control> {
  const service = readServiceFile(dataDir);
  if (!service || !(await answers(service))) return offline();
  return { call: (body) => post(service, command, body), close: async () => undefined };
}

/** A file that a killed service left behind leads nowhere. */
async function answers({ port }: ServiceFile): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/health`);
    return true;
  } catch {
    return false;
  }
}

async function post({ port, token }: ServiceFile, command: string, body: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/_control/${command}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`El servei ha respost ${response.status}: ${await response.text()}`);
  return answer.parse(await response.json()).result;
}
