/** Answers to invitations: by the link of a mail, by who is signed in, and by the coordination that was told. Looking (GET) changes nothing. */
import type { Failure, Result } from '#schemas/result.ts';
import { type Answer, answerSession } from '../../use-cases/calendar/answer-session.ts';
import { openInvitation } from '../../use-cases/calendar/invitation.ts';
import { answerOfInvited, noteAnswer } from '../../use-cases/calendar/note-answer.ts';
import { invitedAs, type SeenInvitation, seeInvitation } from '../../use-cases/calendar/see-invitation.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { AnswerBody, type AnswerProps, type AnswerStep } from '../pages/answer.tsx';
import { paths } from '../paths.ts';
import { wordsOf } from '../problem.ts';
import { answerText } from '../text/answer.ts';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

/** How somebody came to the page: what they see, how their answer is taken, and the addresses. */
interface Door {
  readonly see: () => Promise<Result<SeenInvitation>>;
  readonly take: (said: Said) => Promise<Result<unknown>>;
  readonly here: (step?: AnswerStep) => string;
  readonly done: string;
  readonly noting?: true;
}

type Said = Pick<Answer, 'answer' | 'why'> & { readonly name: string; readonly address: string };

/** One page behind three doors. */
export const answerRoutes: Routes = (deps) => ({
  'GET /resposta/:token': (c) => show(c, deps, byLink(c, deps, c.req.param('token'))),
  'POST /resposta/:token': (c) => take(c, deps, byLink(c, deps, c.req.param('token'))),
  'GET /espai/activitats/:item': (c) => show(c, deps, bySession(c, deps, c.req.param('item'))),
  'POST /espai/activitats/:item': (c) => take(c, deps, bySession(c, deps, c.req.param('item'))),
});

/** The same page for the staff. */
export const notedAnswerRoutes: Routes = (deps) => ({
  'GET /coordinacio/activitats/:item/resposta': (c) => show(c, deps, byStaff(c, deps, c.req.param('item'))),
  'POST /coordinacio/activitats/:item/resposta': (c) => take(c, deps, byStaff(c, deps, c.req.param('item'))),
});

const stepped = (step: AnswerStep = '') => (step === '' ? {} : { resposta: step });

function byLink(c: Ctx, deps: WebDeps, token: string): Door {
  const opened = () => openInvitation(deps, token, c.get('locale'));
  return {
    see: async () => {
      const invitation = await opened();
      return invitation.ok ? seeInvitation(deps, { ...invitation.value.who, locale: c.get('locale') }, invitation.value.item) : invitation;
    },
    take: async (said) => {
      const invitation = await opened();
      if (!invitation.ok) return invitation;
      const { who, item } = invitation.value;
      return answerSession(deps, { ...who, locale: c.get('locale') }, { ...said, item, via: 'page' });
    },
    here: (step) => paths.answer(token, stepped(step)),
    done: paths.answer(token, { fet: '1' }),
  };
}

function bySession(c: Ctx, deps: WebDeps, item: string): Door {
  const invited = () => invitedAs(deps, actorOf(c), item);
  return {
    see: async () => {
      const mine = await invited();
      return mine.ok ? seeInvitation(deps, mine.value.who, item) : mine;
    },
    take: async (said) => {
      const mine = await invited();
      return mine.ok ? answerSession(deps, mine.value.who, { ...said, item, via: 'page' }) : mine;
    },
    here: (step) => paths.myItem(item, stepped(step)),
    done: paths.myItem(item, { fet: '1' }),
  };
}

function byStaff(c: Ctx, deps: WebDeps, item: string): Door {
  const whom = { item, seat: c.req.query('lloc') ?? '', person: c.req.query('persona') ?? '' };
  const query = { lloc: whom.seat, ...(whom.person && { persona: whom.person }) };
  return {
    see: () => answerOfInvited(deps, actorOf(c), whom),
    take: (said) => noteAnswer(deps, actorOf(c), whom, said),
    here: (step) => paths.itemAnswer(item, { ...query, ...stepped(step) }),
    done: paths.item(item, { fet: 'resposta' }),
    noting: true,
  };
}

const answers = { si: 'yes', no: 'no', altra: 'replaced' } as const;

async function take(c: Ctx, deps: WebDeps, door: Door): Promise<Response> {
  const raw = await typed(c);
  const word = textOf(raw, 'resposta');
  if (!(word in answers)) return failed(c, deps, { code: 'not-found' });
  const input = { motiu: textOf(raw, 'motiu'), nom: textOf(raw, 'nom'), correu: textOf(raw, 'correu') };
  const answer = answers[word as keyof typeof answers];
  const done = await door.take({ answer, why: input.motiu, name: input.nom, address: input.correu });
  if (done.ok) return c.redirect(door.done, 303);
  const { code, errors } = done.failure;
  if (!errors && code !== 'not-allowed-now') return failed(c, deps, done.failure);
  return show(c, deps, door, { typed: input, step: word === 'si' ? '' : (word as AnswerStep), failure: done.failure });
}

interface Typed {
  readonly typed: AnswerProps['typed'];
  readonly step: AnswerStep;
  readonly failure: Failure;
}

/** What falls due is delivered by its form: the page leads there. */
async function show(c: Ctx, deps: WebDeps, door: Door, tried?: Typed): Promise<Response> {
  const seen = await door.see();
  if (!seen.ok) return failed(c, deps, seen.failure);
  const { item, activity } = seen.value;
  if (item.kind === 'deadline')
    return item.case === null ? failed(c, deps, { code: 'not-found' }) : c.redirect(paths.caseHome(item.case), 303);
  const locale = c.get('locale');
  const asked = c.req.query('resposta') ?? '';
  const failure = tried?.failure;
  const errors = Object.fromEntries((failure?.errors ?? []).map(({ path, message }) => [path, message[locale]]));
  const props: AnswerProps = {
    ...{ locale, seen: seen.value, here: door.here, errors, noting: door.noting, news: c.req.query('fet') === '1' },
    step: tried?.step ?? (asked === 'no' || asked === 'altra' ? asked : ''),
    typed: tried?.typed ?? { motiu: '', nom: '', correu: '' },
    refused: failure && !failure.errors ? wordsOf(failure.code, locale, failure.values) : undefined,
  };
  const wrong = failure?.errors !== undefined;
  const title = `${answerText.over[locale]}: ${item.title || activity.title[locale]}`;
  return page(c, deps, { title, wrong, status: wrong ? 422 : failure ? 409 : 200 }, <AnswerBody {...props} />);
}
