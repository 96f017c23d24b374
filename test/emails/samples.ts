/** Every message of the register with a sample of what it speaks of. */
import { compose, type Substance } from '#functions/rules/mail/compose.ts';
import { substanceOf } from '#functions/rules/mail/substance.ts';
import { newCause } from '#functions/store/cause.ts';
import type { CaseBody, CaseDocument, CaseHead } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { LetterProps } from '#schemas/letter.ts';
import { itemHoles } from '#schemas/mails/items.ts';
import { type Message, messageRegister } from '#schemas/messages.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { forms } from '#schemas/registry.ts';
import type { Locale } from '#schemas/text.ts';
import { itemSubstance } from './item-samples.ts';

const now = '2027-05-03T08:00:00.000Z';
const same = (text: string) => ({ ca: text, es: `${text} (es)`, en: `${text} (en)` });

const head: CaseHead = {
  ...{
    id: '01CASE',
    form: 'sollicitud-centre',
    version: 1,
    state: 'amending',
    since: now,
    subject: '01CENTRE',
    name: 'Escola Molí de Llum',
  },
  ...{ code: '08099017', municipality: 'Vilamostra', territory: 'VOC', programme: 'magnet', curs: '2027-2028', call: null },
  ...{
    reference: 'MAG-7K3P-9QXM',
    percent: 100,
    deadline: '2027-06-18T21:59:59.000Z',
    assignee: null,
    unread: false,
    sender: 'unconfirmed',
  },
  ...{ warnings: [], documents: 1, order: 2, startedAt: now, submittedAt: now, updatedAt: now, dueVersion: 1, steps: [], writers: [] },
};
const body: CaseBody = {
  ...{ locale: 'ca', facts: {}, factsAt: '2027-05-03', reason: null, notes: [] },
  amendments: { nombreAlumnes: 'No coincideix amb les dades obertes.\nReviseu-ho.', necessitats: 'Concreteu-ho una mica més.' },
  scoring: { closed: false, closedAt: null, why: null, round: 0 },
};
const document: CaseDocument = {
  ...{
    case: '01CASE',
    number: 1,
    form: 'sollicitud-centre',
    version: 1,
    submittedAt: now,
    submittedBy: 'P',
    locale: 'ca',
    raw: {},
    warnings: [],
  },
  summary: [
    {
      key: 'centre',
      title: same('El centre'),
      rows: [
        { key: 'codiCentre', question: same('Codi de centre'), answer: same('08099017'), changed: false },
        { key: 'zer', question: same('Forma part d’una ZER'), answer: same(''), changed: false },
      ],
    },
  ],
};
const entry = {
  ...{ id: 'E', case: '01CASE', at: now, actor: 'P', name: 'Jana Prat', role: 'applicant', action: 'a', from: 'submitted', to: 'rejected' },
  ...{
    revision: 2,
    hash: null,
    causes: [],
    input: { reason: 'La zona ja té un centre Magnet.\nHo podeu tornar a demanar el curs vinent.' },
  },
};
const secrets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sign-in': { pin: '012345', minutes: '15' },
  handover: { name: 'Jana Prat', centre: 'Escola Molí de Llum' },
  'M-DIGEST': {
    ...{ figures: '2 fora de termini, 6 a punt de vèncer o de fer-se i 1 persona sense correu', day: 'dilluns 3 de maig' },
    overdue: '– Escola Molí de Llum: Planificació anual (fa 3 dies); Memòria anual o final (d’ahir)',
    soon: '– Dijous 6 de maig: Memòria anual o final, 6 centres\n– Divendres 14 de maig: Seminari 3 dels equips impulsors',
    ...{ bounced: '– Jana Prat, jana@moli.example, Escola Molí de Llum', unread: '' },
  },
};

/** All messages. */
export const register: readonly Message[] = [...messageRegister(forms, magnet).values()];

/** A sample letter of a message. */
export function sample(message: Message, locale: Locale): LetterProps {
  const cause = newCause({
    ...{ id: 'C', message: message.name, now, anchor: { kind: 'case', id: '01CASE', version: 1 }, audience: { of: 'seats', seats: [] } },
    values: { task: 'upload:cartaAjuntament', note: 'La necessitem abans de l’estiu.' },
  });
  const substance = substanceOfSample(message, cause, locale);
  const { labels, ...letter } = compose(message.words, locale, { ...substance, holes: message.props.parse(substance.holes) });
  const buttons = labels
    .filter(({ to }) => to !== 'item' || labels.length === 1)
    .map(({ label, to }) => ({ label, url: `http://127.0.0.1:3000/e/${to}` }));
  return { ...letter, buttons, replyTo: 'coordinacio@magnet.example', demo: true };
}

function substanceOfSample(message: Message, cause: Cause, locale: Locale): Substance {
  if (message.props === itemHoles) return itemSubstance(message.name, locale);
  const holes = secrets[message.name];
  if (holes) return { holes, box: null, comments: [], answers: [] };
  const [form] = forms.filter(({ slug }) => slug === head.form);
  if (!form) throw new Error('the samples speak of a form that is gone');
  return substanceOf(message, { cause, form, head, body, entry, document, call: null }, locale);
}
