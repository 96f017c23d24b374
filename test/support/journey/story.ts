/** The journey itself: from the first day of a service to the first meetings of a school in year 0. */
import { expect } from 'vitest';
import { getAudit } from '#functions/store/audit.ts';
import { getHead } from '#functions/store/case.ts';
import { getParticipation } from '#functions/store/participation.ts';
import { caseText } from '#functions/web/text/case.ts';
import { formText } from '#functions/web/text/form.ts';
import { staffCaseText } from '#functions/web/text/staff.ts';
import { fictionalCodes, officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import { planOf } from '#schemas/form/plan.ts';
import { localDay, shortDay } from '#schemas/values/dates.ts';
import { attach, type Draft, form, labelOf, start, submit, write } from './apply.ts';
import { act, letterOfTheTown, score } from './decide.ts';
import { takeAlong } from './export.ts';
import { firstCurs } from './first-curs.ts';
import { firstDay, type Staff } from './first-day.ts';
import { founder, type Place } from './place.ts';
import { Post } from './post.ts';
import { program } from './program.ts';
import { Traveller, type Trip } from './traveller.ts';

const [code, other] = fictionalCodes;
const address = 'mestra@escola.example';
const reason = 'El projecte és clar, el claustre hi creu i l’ajuntament hi dona suport.';

/** Tells it in a place that is empty. */
export async function journey(place: Place): Promise<void> {
  const trip: Trip = { place, post: new Post(place) };
  const staff = await firstDay(trip);
  const draft = await applies(trip);
  await confirms(trip, draft);
  await amends(trip, draft, staff);
  await program(trip, other);
  await isScored(draft, staff);
  await letterOfTheTown(trip, staff.nora, draft.id);
  await registers(draft);
  await isSelected(trip, draft, staff);
  await takeAlong(staff.nora, [code, other]);
  expect(await trip.post.left()).toEqual([]);
  await firstCurs(trip, staff.nora, officialMailbox(code));
  await looksBack(place, draft, staff);
}

async function toSchool({ post }: Trip, message: string): Promise<void> {
  for (const to of [address, officialMailbox(code)]) await post.take(to, message, 'es');
}

async function applies(trip: Trip): Promise<Draft> {
  const draft = await start(trip, code, address);
  await write(draft, code);
  await attach(draft, 'actaClaustre');
  await submit(draft, 'submit');
  await toSchool(trip, 'M-SOL-REBUDA');
  await trip.post.take(founder, 'M-SOL-NOVA');
  return draft;
}

async function confirms(trip: Trip, { id }: Draft): Promise<void> {
  const official = new Traveller(trip, officialMailbox(code), 'es');
  const question = await official.enter('confirm-sender');
  expect(question.path).toBe(`/tramits/${id}/confirma`);
  const thanks = await official.press(question, labelOf('confirmSender', 'es'));
  expect(thanks.title).toBe(caseText.confirm.confirmed.es);
}

/** Two answers are asked again; the school changes these, and no others are open. */
async function amends(trip: Trip, draft: Draft, { nora, committee }: Staff): Promise<void> {
  const { school, id } = draft;
  const accepted = async () => {
    await act(nora, id, 'accept');
    for (const member of committee) await trip.post.take(member.address, 'M-COM-NOVA');
  };
  await accepted();
  const asked = { pctBeques: 'Comproveu aquesta xifra.', necessitats: 'Expliqueu-ho amb un exemple.' };
  const comments = Object.entries(asked).map(([key, text]) => [`comments.${key}`, text]);
  await act(nora, id, 'requestAmendments', Object.fromEntries(comments));
  await trip.post.take(officialMailbox(code), 'M-SOL-ESMENA', 'es');
  const home = await school.enter('M-SOL-ESMENA');
  for (const text of Object.values(asked)) expect(home.text).toContain(text);
  const answers = { pctBeques: '41,5', necessitats: 'Les famílies de l’entorn no ens trien: de 50 places, en van quedar 23.' };
  for (const [key, value] of Object.entries(answers)) {
    const section = planOf(form, 1).at.get(key)?.section.key ?? '';
    await school.press(await school.get(`/tramits/${id}/${section}`), formText.saveAndGo.es, { [key]: value });
  }
  await submit(draft, 'resubmit');
  await toSchool(trip, 'M-SOL-ESMENA-REBUDA');
  await trip.post.take(founder, 'M-SOL-ESMENADA');
  await accepted();
}

/** The third mark closes the scoring. */
async function isScored({ id }: Draft, { nora, committee }: Staff): Promise<void> {
  for (const [at, member] of committee.entries()) await score(member, id, String(6 + at));
  const page = await nora.get(`/coordinacio/casos/${id}`);
  expect(page.text).toMatch(/7,0\D+6,0\D+8,0/u);
}

async function registers({ school, id }: Draft): Promise<void> {
  const page = await school.get(`/tramits/${id}/mes-tard`);
  const today = shortDay(localDay(new Date().toISOString()));
  const home = await school.press(page, caseText.later.save.es, { registreOficial: 'E-2026-000123', dataRegistre: today });
  expect(home.errors).toEqual([]);
  expect(home.path).toContain('fet=1');
}

async function isSelected(trip: Trip, { school, id }: Draft, { nora }: Staff): Promise<void> {
  await act(nora, id, 'preselect', { reason });
  await toSchool(trip, 'M-SOL-PRESELECCIO');
  await act(nora, id, 'select', { reason });
  await toSchool(trip, 'M-SOL-RESOLUCIO');
  const home = await school.get(`/tramits/${id}`);
  expect(home.text).toContain(form.workflow.states.selected?.school.es);
  expect(home.text).toContain(reason);
}

/** Who did what, in its order: the audit of the case. */
const audit = [
  ...['start applicant', 'attach applicant', 'submit applicant', 'confirmSender official', 'accept coordination'],
  ...['requestAmendments coordination', 'resubmit applicant', 'accept coordination'],
  ...['score committee', 'score committee', 'score committee', 'closeScoring system', 'sendTask coordination', 'attach ajuntament'],
  ...['answerLater applicant', 'preselect coordination', 'select coordination'],
];

/** Names and days stand in the history, mails in their list; every entry is in the audit, and the school begins year 0. */
async function looksBack(place: Place, { id }: Draft, { nora, committee }: Staff): Promise<void> {
  const { text } = await nora.get(`/coordinacio/casos/${id}`);
  for (const said of [address, officialMailbox(code), ...committee.map(({ name }) => name), staffCaseText.mailStates[place.mailState].ca])
    expect(text).toContain(said);
  await place.look(async (store) => {
    const entries = (await getAudit(store, id)).toReversed();
    expect(entries.map(({ action, role }) => `${action} ${role}`)).toEqual(audit);
    expect(entries.filter(({ name }) => name === '')).toEqual([]);
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    const subject = (await getHead(store, id))?.head.subject ?? '';
    expect((await getParticipation(store, 'magnet', subject))?.participation).toMatchObject({ state: 'any0', case: id });
  });
}
