/** «Qui hi ha ara?» in the hands of a school and of the coordination, without script. */
import { expect, test } from 'vitest';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Actor } from '#schemas/entities/people.ts';
import { ledger, mailedCurs, morning, work } from '#test/support/curs-mail.ts';
import { Reader } from '#test/support/html.ts';
import { act } from '#test/support/staff-desk.ts';
import { webDeps } from '#test/support/web.ts';

const never = (): never => {
  throw new Error('it is not there');
};

/** The mail to the core team of the first school has come back; `as` opens the service as somebody. */
async function site() {
  const deps = await mailedCurs({ centres: 2 });
  await morning(deps, '2026-09-14');
  const centre = deps.centres[0] ?? never();
  const lost = deps.people.get(`centre:${centre.id}#impulsor`) ?? never();
  const { envelopes } = await ledger(deps);
  const envelope = envelopes.findLast(({ person }) => person === lost.person) ?? never();
  await applyFeedback(deps, { kind: 'bounce', envelope: envelope.id, messageId: 'm', lasting: true, at: deps.now() });
  await work(deps);
  const app = createApp({ ...webDeps(deps), ...deps });
  const as = async ({ person }: Pick<Actor, 'person'>) => {
    const reader = new Reader(app, { 'Accept-Language': 'ca' });
    const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
    reader.cookies.set('session', secret);
    return reader;
  };
  return { deps, centre, lost, as, head: deps.people.get(`centre:${centre.id}#direccio`) ?? never() };
}

test('the head of the school finds it among the forms, reads who it is about, answers on one page and sends it', async () => {
  const { as, head, lost, centre } = await site();
  const jana = await as(head);
  const home = await jana.get((await jana.get('/espai')).link('Qui hi ha ara?'));
  const asked = await jana.get(`${home.path}/persona`);
  expect(asked.text).toContain(lost.name);
  expect(asked.text).toContain('equip impulsor');
  expect(asked.text).toContain(`impulsor.${centre.code}@escola.example`);
  const wrong = await jana.press(asked, 'Desa i continua', { que: 'altra' });
  expect([wrong.status, wrong.errors.length]).toEqual([422, 2]);
  const check = await jana.press(wrong, 'Desa i continua', { nom: 'Mercè Vall Prims', correu: 'merce@escola.example' });
  const receipt = await jana.press(check, 'Envia la resposta');
  expect(receipt.text).toMatch(/REL-\w{4}-\w{4}/u);
  const nora = await as({ person: lost.person });
  expect((await nora.get('/espai')).text).not.toContain('Planificació anual');
});

test('the coordination has it in its queue, and notes what it heard by telephone; where something lacks, it is told', async () => {
  const { as, deps, lost } = await site();
  const nora = await as(deps.coordinator);
  const queue = await nora.get('/coordinacio/casos?formulari=relleu-persona');
  expect(queue.text).toContain('Espera el centre');
  const link = queue.root.querySelectorAll('main a').find(({ text }) => text.includes('Escola Inventada 1')) ?? never();
  const href = link.getAttribute('href') ?? '';
  expect((await nora.get(href)).text).toContain(lost.name);
  const wrong = await act(nora, href, 'Anota qui hi ha ara…', { que: 'altra' });
  expect(wrong.status).toBe(422);
  const done = await nora.press(wrong, 'Anota qui hi ha ara', { nom: 'Joan Serra Pi', correu: 'joan@escola.example' });
  expect(done.text).toContain('va anotar qui hi ha ara');
  const why = await nora.get('/coordinacio/per-que?persona=Joan+Serra');
  expect(why.text).toContain('joan@escola.example');
});
