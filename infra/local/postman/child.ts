/** The second process: renders, builds MIME, holds the inbox. It has no store, and it ends when its channel closes. */
import type { Letter, Postman } from '#functions/use-cases/ports.ts';
import { createSesApp } from '../ses/app.tsx';
import { Mailbox } from '../ses/mailbox.ts';
import { type Listening, listen } from '../ses/serve.ts';
import { type FromChild, type StartProps, sesAt, startProps, type ToChild } from './protocol.ts';

let server: Listening | undefined;
let postman: Promise<Postman> | undefined;

const tell = (message: FromChild): void => void process.send?.(message);

async function start({ port, dir, from, configurationSet, endpoint }: StartProps): Promise<void> {
  const mailbox = new Mailbox(dir);
  server = await listen(createSesApp({ mailbox, now: Date.now, publish: (event) => tell({ kind: 'event', event }) }), port);
  tell({ kind: 'ready', port: server.port });
  const ses = { from, configurationSet, ...sesAt(server.port, endpoint) };
  postman = import('./office.ts').then(({ createOffice }) => createOffice(ses));
}

async function deliver(id: number, letter: Letter): Promise<void> {
  try {
    const office = await postman;
    if (!office) throw new Error('not started');
    tell({ kind: 'answer', id, answer: await office.send(letter) });
  } catch {
    tell({ kind: 'lost', id });
  }
}

process.on('message', (message: ToChild) => {
  if (message.kind === 'send') void deliver(message.id, message.letter);
  else start(startProps.parse(message)).catch((error: Error) => tell({ kind: 'failed', why: error.message }));
});
process.on('disconnect', () => void (server?.close() ?? Promise.resolve()).finally(() => process.exit()));
// Ctrl-C reaches both; the service decides when this one ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
