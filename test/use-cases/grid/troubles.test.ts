/** Seats that mail does not reach, from what SES tells of a letter; read without asking every school. */
import { expect, test } from 'vitest';
import { envelopeWrite } from '#functions/store/envelope.ts';
import { troubledSeats } from '#functions/use-cases/grid/troubles.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { type CursWorld, cursWorld } from '#test/support/curs.ts';
import { person } from '#test/support/world.ts';

/** A letter to an address came back for good. */
async function bounced(deps: CursWorld, address: string): Promise<void> {
  const envelope: Envelope = {
    ...{ id: deps.ids.ulid(deps.now()), address, person: null, locale: 'ca', subject: 'Recordatori', state: 'sent', attempt: 1 },
    ...{ case: null, item: null, lease: null, possiblyTwice: false, messageId: 'ses-1', at: deps.now(), tokens: [] },
    reasons: [{ cause: 'c', seat: 's', message: 'm' }],
  };
  await deps.store.commit([envelopeWrite(envelope)]);
  await applyFeedback(deps, { kind: 'bounce', envelope: envelope.id, messageId: 'ses-1', lasting: true, at: deps.now() });
}

const around = ({ centres }: CursWorld) => centres.map(({ id, code }) => ({ centre: id, code }));

test('a person whose mail comes back troubles all seats that they hold', async () => {
  const deps = await cursWorld({ centres: 2, planned: false });
  const [one, two] = deps.centres;
  const seat = `centre:${one?.id}#impulsor`;
  await grantSeat(deps, deps.people.get(seat)?.person ?? '', `centre:${two?.id}#formador`);
  await bounced(deps, `impulsor.${one?.code}@escola.example`);
  expect([...(await troubledSeats(deps, around(deps)))].sort()).toEqual([seat, `centre:${two?.id}#formador`].sort());
});

test('a head who is not reached troubles the empty seats, whose mail goes there', async () => {
  const deps = await cursWorld({ centres: 2, planned: false });
  const [one] = deps.centres;
  await bounced(deps, `direccio.${one?.code}@escola.example`);
  expect([...(await troubledSeats(deps, around(deps)))].sort()).toEqual(
    ['direccio', 'docent', 'inspeccio'].map((role) => `centre:${one?.id}#${role}`),
  );
});

test('the official mailbox troubles a school only while nobody heads it', async () => {
  const deps = await cursWorld({ centres: 2, planned: false, people: false });
  const [one] = deps.centres;
  await bounced(deps, officialMailbox(one?.code ?? ''));
  const before = await troubledSeats(deps, around(deps));
  expect(before.has(`centre:${one?.id}#impulsor`)).toBe(true);
  expect([...before].every((seat) => seat.startsWith(`centre:${one?.id}#`))).toBe(true);
  await person(deps, 'Aina Torrent', `centre:${one?.id}#direccio`);
  expect(await troubledSeats(deps, around(deps))).toEqual(new Set());
});
