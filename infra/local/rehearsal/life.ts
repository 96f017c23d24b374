/** What people do when a mail arrives: they answer, early or once reminded, or not at all; an address bounces; somebody takes a seat over. */
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { openInvitation } from '#functions/use-cases/calendar/invitation.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { offerHandover } from '#functions/use-cases/people/handover.ts';
import { openLink, spendLink } from '#functions/use-cases/people/link.ts';
import type { LetterProps } from '#schemas/letter.ts';
import { officeHour } from './agenda.ts';
import { within } from './dice.ts';
import { knows, must, type Play } from './play.ts';
import type { Arrived } from './postman.ts';
import type { Character, School } from './schools.ts';

/** The head of this school hands over in November. */
export function plansHandover(play: Play): void {
  for (const school of play.schools.filter(({ character }) => character === 'replaced')) {
    play.agenda.add(officeHour(`${play.curs.slice(0, 4)}-11-16`, 0, play.dice('handover', school.id)), 'handover', () =>
      offers(play, school),
    );
  }
}

/** A mail is in the box of its reader. */
export function reads(play: Play, mail: Arrived): void {
  const { letter, at } = mail;
  const { agenda, dice } = play;
  const school = schoolOf(play, letter.to);
  if (bounces(letter.to, school)) agenda.add(officeHour(at, 0, 1), `bounce ${letter.to}`, () => comesBack(play, mail));
  else if (letter.message === 'handover') agenda.add(officeHour(at, 1, dice('accept', letter.to)), 'accept', () => accepts(play, mail));
  else if (doesAnswer(letter.message, school?.character ?? 'diligent')) {
    for (const [nth, url] of answerLinks(mail).entries()) {
      const days = within(dice('answers', letter.envelope, letter.to, nth), 1, 4);
      agenda.add(officeHour(at, days, dice('hour', letter.envelope, nth)), `answer ${letter.to}`, () =>
        answers(play, letter.to, tokenOf(url)),
      );
    }
  }
}

/** Some at once, some when they are reminded, some never. */
function doesAnswer(message: string, character: Character): boolean {
  return character !== 'silent' && (character !== 'late' || message.endsWith('-REC'));
}

/** Once a date of the session; a link that holds no more, and a session that is over, are left alone. */
async function answers(play: Play, person: string, token: string): Promise<void> {
  const { deps, model, dice } = play;
  const opened = await openInvitation(deps, token, 'ca');
  const thing = opened.ok ? model.things.get(opened.value.item) : undefined;
  if (!opened.ok || !thing || model.answerOf(thing.id, person) !== undefined) return;
  if (thing.cancelled || thing.done || thing.date <= deps.now()) return;
  const roll = dice('answer', thing.id, person, thing.moves);
  const { item, who } = opened.value;
  // Who comes in another's place sends nobody else.
  const answer = roll < 0.86 ? 'yes' : roll < 0.93 || who.seat === guestSeat(item) ? 'no' : 'replaced';
  const instead = { name: `Substituta de ${who.name}`.slice(0, 100), address: `en-lloc-de.${person}` };
  const said = { item, answer, why: answer === 'no' ? 'Tinc claustre' : '', via: 'page', ...(answer === 'replaced' && instead) } as const;
  must(await answerSession(deps, who, said), `answer ${item}`);
  if (answer === 'replaced') knows(play, { person: null, name: instead.name, locale: 'ca', seats: [], task: null }, instead.address);
  model.answers(thing, person, answer, deps.now(), answer === 'replaced' ? instead.address : undefined);
}

/** One address of a school that has trouble with its mail. */
function bounces(address: string, school: School | undefined): boolean {
  return school?.character === 'bouncing' && address.includes('.impulsor@') && !address.startsWith('en-lloc-de.');
}

async function comesBack({ deps, model }: Play, { letter: { envelope, to } }: Arrived): Promise<void> {
  model.suppressed.add(to);
  await applyFeedback(deps, { kind: 'bounce', envelope, messageId: `assaig-${envelope}`, lasting: true, at: deps.now() });
}

async function offers(play: Play, school: School): Promise<void> {
  const head = headOf(school);
  const actor = play.people.get(head.address);
  if (!actor) return;
  const next = { name: 'Remei Estruch Puigdollers', address: `nova.direccio@c${school.code}.example` };
  knows(play, { ...actor, name: next.name }, next.address);
  must(await offerHandover(play.deps, actor, { seat: head.seat, ...next, locale: 'ca' }), 'handover');
}

/** The link of the mail is opened, and its button pressed. */
async function accepts(play: Play, mail: Arrived): Promise<void> {
  const { deps, model, people } = play;
  const secret = tokenOf(buttons(mail)[0] ?? '');
  const { seat, person } = must(await openLink(deps, secret), 'open handover');
  const known = people.get(mail.letter.to);
  must(await spendLink(deps, secret), 'accept handover');
  const school = play.schools.find(({ id }) => seat === `centre:${id}#direccio`);
  if (!school || !known || seat === null) return;
  people.set(mail.letter.to, { ...known, person });
  people.delete(headOf(school).address);
  model.handsOver(seat, headOf(school).address, mail.letter.to);
}

function headOf({ people, id }: School): School['people'][number] {
  const head = people.find(({ seat }) => seat.endsWith('#direccio'));
  if (!head) throw new Error(`${id} has no head`);
  return head;
}

const schoolOf = ({ schools }: Play, address: string): School | undefined =>
  schools.find(({ code }) => address.endsWith(`@c${code}.example`));
const tokenOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
const buttons = ({ letter }: Arrived): readonly string[] => (letter.props as LetterProps).buttons.map(({ url }) => url);

/** Of a letter with several parts, the links of all of them. */
function answerLinks(mail: Arrived): readonly string[] {
  const parts = (mail.letter.props as LetterProps).blocks.flatMap((block) => (block.kind === 'link' ? [block.url] : []));
  return [...buttons(mail), ...parts].filter((url) => url.includes('/resposta/'));
}
